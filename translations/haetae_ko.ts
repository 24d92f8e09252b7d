<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AlarmWords</name>
    <message>
        <source>elevated, recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log not being stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm sound failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm lamp failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck the person with a clinical thermometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Clear the view to the reference or use the clinical thermometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Watch it yourself and check the camera&apos;s power and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms go on, but rows may not be kept. Note alarms on paper and call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms cannot be heard. Keep your eyes on the screen and check loudspeaker and volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lamp does not answer. Rely on screen and sound and check the lamp&apos;s cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being rechecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal on recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEPT IN JOURNAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT STORED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not writable. This row is safe in the journal and moves to the log when it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row could not be stored. Write it down on paper now and call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm from exertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sun or heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loudspeaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudspeaker is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound program does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm entrance: everyone is measured against the reference. Press L for the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevated skin temperature: press Space to acknowledge, R to recheck, F for a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hot cup passes and is refused as no face. No key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody covers the reference: nobody is judged. Press Space to acknowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People come in from the cold: too cold to judge, so no verdict. No key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen people at once, each measured on their own. Press L for the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This entry cannot be used. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do that. Ask the technician for an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there. Check the name or the cable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from its origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Keep it and call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer at the moment. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a supervisor or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the memory is full. Call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has already done it. Look at the newest state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haetae made a mistake here. It goes on; tell the technician.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the camera. Nobody is judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is live. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new picture arrives. Nobody is judged. Watch the entrance yourself and check the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera repeats the same picture. Nobody is judged. Switch the camera off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer. Nobody is judged. Check power and network; it reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has ended. Nobody is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole-face maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner eye corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels on the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drift since the shutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor non-uniformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emissivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 of %2 from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moving right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moving left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty, k = 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>alarm raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rechecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haetae started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haetae stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log not being stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log stored again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal moved to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated day written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral-equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (U95)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit (oral-equivalent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen as %1, set to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATION, no real person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1, seal %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDiff</name>
    <message>
        <source>as on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: set temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still measuring. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the limit. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below the limit. Let the person look at the camera once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above the limit. Recheck with a clinical thermometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict. Let the person come to the marked spot and look at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensor settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen too briefly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends a picture without temperatures. Nobody is judged. Call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin is still cold from outside. Let the person wait indoors a few minutes and pass again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotter than skin can be. Look for a cup, a lamp or sun on the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too far away. Let the person come to the marked spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too close. Let the person step back to the marked spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is cut by the edge of the picture. Let the person walk in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is turned away. Ask the person to look at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person moves too fast. Ask them to stand still for a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is covered. Ask the person to bare the forehead and eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading is too uncertain for a verdict. Ask the person to stand still at the marked spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen too briefly for a verdict. Let the person pass once more, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site offset is provisional. The verdict holds until the site has validated its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has no set temperature. Nobody is judged. An admin enters it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the reference. Nobody is judged yet. Keep its view free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera or reference is warming up. Nobody is judged yet. Use the clinical thermometer until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is trusted. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has been moved. Nobody is judged. Put it back on its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something covers the reference. Nobody is judged. Clear its view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is out of view or switched off. Nobody is judged. Check its power and its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor is settling after a shutter event. Wait a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::DeskPage</name>
    <message>
        <source>Language and desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once, without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the header and on exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call on an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the alarm card, for example ext. 119.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::LimitPage</name>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the site offset changes; the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit (oral-equivalent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is &quot;elevated, recheck&quot;. 34.0 to 39.0 °C in steps of 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site offset (oral-equivalent − skin temperature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every skin temperature of this site, always the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the mean of a published study (+0.98 K). It stays so until this site has compared its own readings with a clinical thermometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has validated its own offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the new offset (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 120 people compared, sheet 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many standard uncertainties below the limit a person is asked to measure again. 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogDetailPane</name>
    <message>
        <source>Acknowledge (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogFilterBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogPage</name>
    <message>
        <source>Reading the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty. Rows appear here as people pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows on this day. Rows appear here as people pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read. Alarms go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor or admin exports the log. Call one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown. Enter or arrow keys read one in full.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n normal on recheck</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral-eq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±U95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferenceCard</name>
    <message>
        <source>The reference is switched on and its set temperature is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the display or the certificate of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty (k = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its certificate; half of a stated U95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the reference in the picture automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre, from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre, from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferencePage</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entrance has a camera yet. Add one in the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>haetae::ui::SettingsDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK will change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the settings but cannot change them: only an admin may. Call one if something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
