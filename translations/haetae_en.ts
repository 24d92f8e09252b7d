<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountWords</name>
    <message>
        <source>A password has at least 8 characters. A short sentence is easy to remember.</source>
        <translation>A password has at least 8 characters. A short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation>A password has at most 128 characters.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and blanks.</source>
        <translation>Use letters, digits, signs and blanks.</translation>
    </message>
    <message>
        <source>The password must not be the name.</source>
        <translation>The password must not be the name.</translation>
    </message>
    <message>
        <source>A name has 1 to 32 characters.</source>
        <translation>A name has 1 to 32 characters.</translation>
    </message>
    <message>
        <source>The log uses this name for itself. Choose another.</source>
        <translation>The log uses this name for itself. Choose another.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>There is a user of this name already.</translation>
    </message>
    <message>
        <source>There is no user of this name.</source>
        <translation>There is no user of this name.</translation>
    </message>
    <message>
        <source>Choose guard, supervisor or admin.</source>
        <translation>Choose guard, supervisor or admin.</translation>
    </message>
    <message>
        <source>This is the last admin who can sign in. Make another admin first.</source>
        <translation>This is the last admin who can sign in. Make another admin first.</translation>
    </message>
    <message>
        <source>User or password is wrong. Look at the Caps Lock key and at 한/영, then type both again.</source>
        <translation>User or password is wrong. Look at the Caps Lock key and at 한/영, then type both again.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait, or have an admin unlock the user.</source>
        <translation>Too many wrong passwords. Wait, or have an admin unlock the user.</translation>
    </message>
    <message>
        <source>This user is disabled. Ask an admin.</source>
        <translation>This user is disabled. Ask an admin.</translation>
    </message>
    <message>
        <source>Somebody else set this password. Sign in and change it first.</source>
        <translation>Somebody else set this password. Sign in and change it first.</translation>
    </message>
    <message>
        <source>Change your own password at your name in the header.</source>
        <translation>Change your own password at your name in the header.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again.</source>
        <translation>Nobody is signed in. Sign in and try again.</translation>
    </message>
    <message>
        <source>Two different people are needed.</source>
        <translation>Two different people are needed.</translation>
    </message>
    <message>
        <source>Only a supervisor or an admin can confirm.</source>
        <translation>Only a supervisor or an admin can confirm.</translation>
    </message>
    <message>
        <source>This change does not wait any more. Ask for it again.</source>
        <translation>This change does not wait any more. Ask for it again.</translation>
    </message>
    <message>
        <source>An alarm waits for an answer. Acknowledge it before the shift is handed over.</source>
        <translation>An alarm waits for an answer. Acknowledge it before the shift is handed over.</translation>
    </message>
    <message>
        <source>This desk has its users already. Sign in.</source>
        <translation>This desk has its users already. Sign in.</translation>
    </message>
    <message>
        <source>This desk has no users yet. Set it up first.</source>
        <translation>This desk has no users yet. Set it up first.</translation>
    </message>
    <message>
        <source>Type a reason for the log.</source>
        <translation>Type a reason for the log.</translation>
    </message>
    <message>
        <source>Name a second person, or say why one person decides alone here.</source>
        <translation>Name a second person, or say why one person decides alone here.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>AlarmFactWords</name>
    <message>
        <source>oral-equivalent</source>
        <translation>oral-equivalent</translation>
    </message>
    <message>
        <source> · skin temperature %1</source>
        <translation> · skin temperature %1</translation>
    </message>
    <message>
        <source> · limit %1</source>
        <translation> · limit %1</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 frames</translation>
    </message>
    <message>
        <source>recheck by clinical thermometer</source>
        <translation>recheck by clinical thermometer</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>went out to the right, %1</source>
        <translation>went out to the right, %1</translation>
    </message>
    <message>
        <source>went out to the left, %1</source>
        <translation>went out to the left, %1</translation>
    </message>
    <message>
        <source>gone, last no. %1 of %2 from the left, %3</source>
        <translation>gone, last no. %1 of %2 from the left, %3</translation>
    </message>
    <message>
        <source>gone from the picture, %1</source>
        <translation>gone from the picture, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Second level called</source>
        <translation>Second level called</translation>
    </message>
    <message>
        <source>Supervisor called</source>
        <translation>Supervisor called</translation>
    </message>
    <message>
        <source>%1 · phone %2</source>
        <translation>%1 · phone %2</translation>
    </message>
    <message>
        <source>%1 · call %2</source>
        <translation>%1 · call %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source> · highest %1</source>
        <translation> · highest %1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>elevated, recheck</source>
        <translation>elevated, recheck</translation>
    </message>
    <message>
        <source>reference not trusted</source>
        <translation>reference not trusted</translation>
    </message>
    <message>
        <source>camera failing</source>
        <translation>camera failing</translation>
    </message>
    <message>
        <source>log not being stored</source>
        <translation>log not being stored</translation>
    </message>
    <message>
        <source>alarm sound failing</source>
        <translation>alarm sound failing</translation>
    </message>
    <message>
        <source>Recheck the person with a clinical thermometer.</source>
        <translation>Recheck the person with a clinical thermometer.</translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Clear the view to the reference or use the clinical thermometer.</source>
        <translation>Nobody is judged at this entrance. Clear the view to the reference or use the clinical thermometer.</translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Watch it yourself and check the camera&apos;s power and network.</source>
        <translation>Nobody is judged at this entrance. Watch it yourself and check the camera&apos;s power and network.</translation>
    </message>
    <message>
        <source>Alarms go on, but rows may not be kept. Note alarms on paper and call the technician.</source>
        <translation>Alarms go on, but rows may not be kept. Note alarms on paper and call the technician.</translation>
    </message>
    <message>
        <source>Alarms cannot be heard. Keep your eyes on the screen and check loudspeaker and volume.</source>
        <translation>Alarms cannot be heard. Keep your eyes on the screen and check loudspeaker and volume.</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>still so</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>being rechecked</source>
        <translation>being rechecked</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>normal on recheck</source>
        <translation>normal on recheck</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>false alarm</translation>
    </message>
    <message>
        <source>KEPT IN JOURNAL</source>
        <translation>KEPT IN JOURNAL</translation>
    </message>
    <message>
        <source>NOT STORED</source>
        <translation>NOT STORED</translation>
    </message>
    <message>
        <source>The log is not writable. This row is safe in the journal and moves to the log when it works again.</source>
        <translation>The log is not writable. This row is safe in the journal and moves to the log when it works again.</translation>
    </message>
    <message>
        <source>This row could not be stored. Write it down on paper now and call the technician.</source>
        <translation>This row could not be stored. Write it down on paper now and call the technician.</translation>
    </message>
    <message>
        <source>hot drink</source>
        <translation>hot drink</translation>
    </message>
    <message>
        <source>warm from exertion</source>
        <translation>warm from exertion</translation>
    </message>
    <message>
        <source>sun or heater</source>
        <translation>sun or heater</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>wrong person</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>no loudspeaker found</source>
        <translation>no loudspeaker found</translation>
    </message>
    <message>
        <source>loudspeaker is muted</source>
        <translation>loudspeaker is muted</translation>
    </message>
    <message>
        <source>sound program does not answer</source>
        <translation>sound program does not answer</translation>
    </message>
    <message>
        <source>Calm entrance: everyone is measured against the reference. Press L for the log.</source>
        <translation>Calm entrance: everyone is measured against the reference. Press L for the log.</translation>
    </message>
    <message>
        <source>Elevated skin temperature: press Space to acknowledge, R to recheck, F for a false alarm.</source>
        <translation>Elevated skin temperature: press Space to acknowledge, R to recheck, F for a false alarm.</translation>
    </message>
    <message>
        <source>A hot cup passes and is refused as no face. No key is needed.</source>
        <translation>A hot cup passes and is refused as no face. No key is needed.</translation>
    </message>
    <message>
        <source>Somebody covers the reference: nobody is judged. Press Space to acknowledge.</source>
        <translation>Somebody covers the reference: nobody is judged. Press Space to acknowledge.</translation>
    </message>
    <message>
        <source>People come in from the cold: too cold to judge, so no verdict. No key is needed.</source>
        <translation>People come in from the cold: too cold to judge, so no verdict. No key is needed.</translation>
    </message>
    <message>
        <source>Fifteen people at once, each measured on their own. Press L for the log.</source>
        <translation>Fifteen people at once, each measured on their own. Press L for the log.</translation>
    </message>
    <message>
        <source>sound starts but does not play</source>
        <translation>sound starts but does not play</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>disk is full</translation>
    </message>
    <message>
        <source>log may not be written</source>
        <translation>log may not be written</translation>
    </message>
    <message>
        <source>folder of the log is gone</source>
        <translation>folder of the log is gone</translation>
    </message>
    <message>
        <source>log is damaged</source>
        <translation>log is damaged</translation>
    </message>
    <message>
        <source>simulated and real rows must not mix</source>
        <translation>simulated and real rows must not mix</translation>
    </message>
    <message>
        <source>log is of a newer version</source>
        <translation>log is of a newer version</translation>
    </message>
    <message>
        <source>log does not answer</source>
        <translation>log does not answer</translation>
    </message>
    <message>
        <source>face detector failing</source>
        <translation>face detector failing</translation>
    </message>
    <message>
        <source>part of Haetae failing</source>
        <translation>part of Haetae failing</translation>
    </message>
    <message>
        <source>Faces are found in the thermal picture alone. Go on, watch for people without a box and call the technician.</source>
        <translation>Faces are found in the thermal picture alone. Go on, watch for people without a box and call the technician.</translation>
    </message>
    <message>
        <source>One step failed and was left out. Watch the entrance yourself and call the technician.</source>
        <translation>One step failed and was left out. Watch the entrance yourself and call the technician.</translation>
    </message>
    <message>
        <source>log refuses a row</source>
        <translation>log refuses a row</translation>
    </message>
    <message>
        <source>disk of the log does not answer</source>
        <translation>disk of the log does not answer</translation>
    </message>
    <message>
        <source>keeping the log</source>
        <translation>keeping the log</translation>
    </message>
    <message>
        <source>do not screen, check the site</source>
        <translation>do not screen, check the site</translation>
    </message>
    <message>
        <source>The last hour&apos;s people read unlike the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</source>
        <translation>The last hour&apos;s people read unlike the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</translation>
    </message>
    <message>
        <source>camera out of place</source>
        <translation>camera out of place</translation>
    </message>
    <message>
        <source>Visible and thermal picture no longer fit. Screening goes on; look whether the camera was knocked and put it back.</source>
        <translation>Visible and thermal picture no longer fit. Screening goes on; look whether the camera was knocked and put it back.</translation>
    </message>
    <message>
        <source>people read lower than usual</source>
        <translation>people read lower than usual</translation>
    </message>
    <message>
        <source>people read higher than usual</source>
        <translation>people read higher than usual</translation>
    </message>
    <message>
        <source>The camera repeats one picture: its values are hidden within two seconds. Press Space to acknowledge.</source>
        <translation>The camera repeats one picture: its values are hidden within two seconds. Press Space to acknowledge.</translation>
    </message>
    <message>
        <source>ear thermometer</source>
        <translation>ear thermometer</translation>
    </message>
    <message>
        <source>oral thermometer</source>
        <translation>oral thermometer</translation>
    </message>
    <message>
        <source>armpit thermometer</source>
        <translation>armpit thermometer</translation>
    </message>
    <message>
        <source>forehead thermometer</source>
        <translation>forehead thermometer</translation>
    </message>
    <message>
        <source>other thermometer</source>
        <translation>other thermometer</translation>
    </message>
    <message>
        <source>lamp or remote output failing</source>
        <translation>lamp or remote output failing</translation>
    </message>
    <message>
        <source>A lamp, relay or message service does not answer. Rely on screen and sound and check its cable, power and network.</source>
        <translation>A lamp, relay or message service does not answer. Rely on screen and sound and check its cable, power and network.</translation>
    </message>
    <message>
        <source>Many alarms at once: one popup, one sound, nothing is dropped. Press N for the next alarm.</source>
        <translation>Many alarms at once: one popup, one sound, nothing is dropped. Press N for the next alarm.</translation>
    </message>
    <message>
        <source>the daily report</source>
        <translation>the daily report</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>The log of the simulated day: filter it, acknowledge, export it as CSV.</source>
        <translation>The log of the simulated day: filter it, acknowledge, export it as CSV.</translation>
    </message>
    <message>
        <source>The settings: limit, reference and language, with OK and Cancel.</source>
        <translation>The settings: limit, reference and language, with OK and Cancel.</translation>
    </message>
    <message>
        <source>Haetae: one simulated entrance</source>
        <translation>Haetae: one simulated entrance</translation>
    </message>
    <message>
        <source>A screening aid, not a medical device: an elevated reading is rechecked with a clinical thermometer.</source>
        <translation>A screening aid, not a medical device: an elevated reading is rechecked with a clinical thermometer.</translation>
    </message>
    <message>
        <source>The day&apos;s log as CSV</source>
        <translation>The day&apos;s log as CSV</translation>
    </message>
</context>
<context>
    <name>CameraDiff</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>learnt from people</source>
        <translation>learnt from people</translation>
    </message>
    <message numerus="yes">
        <source>by hand, %n points</source>
        <translation>
            <numerusform>by hand, %n point</numerusform>
            <numerusform>by hand, %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>as set</translation>
    </message>
    <message>
        <source>%1: set temperature</source>
        <translation>%1: set temperature</translation>
    </message>
    <message>
        <source>%1: uncertainty</source>
        <translation>%1: uncertainty</translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation>%1: place</translation>
    </message>
    <message>
        <source>%1: certificate value</source>
        <translation>%1: certificate value</translation>
    </message>
    <message>
        <source>%1: certificate issued</source>
        <translation>%1: certificate issued</translation>
    </message>
    <message>
        <source>%1: certificate expires</source>
        <translation>%1: certificate expires</translation>
    </message>
    <message>
        <source>%1: used past its date because</source>
        <translation>%1: used past its date because</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: name</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: kind</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1: address</translation>
    </message>
    <message>
        <source>%1: files</source>
        <translation>%1: files</translation>
    </message>
    <message>
        <source>%1: turned by</source>
        <translation>%1: turned by</translation>
    </message>
    <message>
        <source>%1: hours</source>
        <translation>%1: hours</translation>
    </message>
    <message>
        <source>%1: mark for a second look</source>
        <translation>%1: mark for a second look</translation>
    </message>
    <message>
        <source>%1: picture match</source>
        <translation>%1: picture match</translation>
    </message>
    <message>
        <source>%1: picture match moved</source>
        <translation>%1: picture match moved</translation>
    </message>
    <message>
        <source>%1: password of the address</source>
        <translation>%1: password of the address</translation>
    </message>
    <message>
        <source>Entrance added: %1</source>
        <translation>Entrance added: %1</translation>
    </message>
    <message>
        <source>Entrance removed: %1</source>
        <translation>Entrance removed: %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>%1: angle of the lens</source>
        <translation>%1: angle of the lens</translation>
    </message>
    <message>
        <source>%1: camera to reference</source>
        <translation>%1: camera to reference</translation>
    </message>
    <message>
        <source>%1: second camera</source>
        <translation>%1: second camera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>The camera refuses the user or the password. It was tried once and is not tried again by itself, since cameras lock out who guesses. Correct one of them first.</source>
        <translation>The camera refuses the user or the password. It was tried once and is not tried again by itself, since cameras lock out who guesses. Correct one of them first.</translation>
    </message>
    <message>
        <source>The camera wants a user and a password. Type both.</source>
        <translation>The camera wants a user and a password. Type both.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted, so no password was sent. Install its certificate on this machine, or correct the address.</source>
        <translation>The camera&apos;s certificate is not trusted, so no password was sent. Install its certificate on this machine, or correct the address.</translation>
    </message>
    <message>
        <source>The camera sends us to another address, which is not followed. Type that address yourself if you trust it.</source>
        <translation>The camera sends us to another address, which is not followed. Type that address yourself if you trust it.</translation>
    </message>
    <message>
        <source>What answers sends more than any camera does; it was refused. Check the address.</source>
        <translation>What answers sends more than any camera does; it was refused. Check the address.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check power, cable and address.</source>
        <translation>Nobody answers there. Check power, cable and address.</translation>
    </message>
    <message>
        <source>What answers is no camera of this kind, or cannot do what is needed. Choose another kind.</source>
        <translation>What answers is no camera of this kind, or cannot do what is needed. Choose another kind.</translation>
    </message>
    <message>
        <source>There is no camera under this address. Correct it.</source>
        <translation>There is no camera under this address. Correct it.</translation>
    </message>
    <message>
        <source>The camera cannot be used as it is. Tell the technician what is said here.</source>
        <translation>The camera cannot be used as it is. Tell the technician what is said here.</translation>
    </message>
    <message>
        <source>It gives no temperatures: people are seen and counted there, nobody is judged.</source>
        <translation>It gives no temperatures: people are seen and counted there, nobody is judged.</translation>
    </message>
    <message>
        <source>It gives no visible picture: faces are found in the thermal picture alone.</source>
        <translation>It gives no visible picture: faces are found in the thermal picture alone.</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>temperatures %1</translation>
    </message>
    <message>
        <source>visible %1</source>
        <translation>visible %1</translation>
    </message>
</context>
<context>
    <name>DayReportPdf</name>
    <message>
        <source>Haetae: report of the day</source>
        <translation>Haetae: report of the day</translation>
    </message>
    <message>
        <source>Haetae: report</source>
        <translation>Haetae: report</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>People and alarms</source>
        <translation>People and alarms</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>judged</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>elevated, recheck</translation>
    </message>
    <message>
        <source>median oral-equivalent</source>
        <translation>median oral-equivalent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>normal on recheck</source>
        <translation>normal on recheck</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>false alarms</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>How the alarms burdened the desk</source>
        <translation>How the alarms burdened the desk</translation>
    </message>
    <message>
        <source>alarms, people&apos;s and technical</source>
        <translation>alarms, people&apos;s and technical</translation>
    </message>
    <message>
        <source>an hour (at most 6)</source>
        <translation>an hour (at most 6)</translation>
    </message>
    <message>
        <source>most in 10 minutes (at most 10)</source>
        <translation>most in 10 minutes (at most 10)</translation>
    </message>
    <message>
        <source>time in flood</source>
        <translation>time in flood</translation>
    </message>
    <message>
        <source>median time to an answer</source>
        <translation>median time to an answer</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>chattering sources</source>
        <translation>chattering sources</translation>
    </message>
    <message>
        <source>open for more than a day</source>
        <translation>open for more than a day</translation>
    </message>
    <message>
        <source>Reference sources</source>
        <translation>Reference sources</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Hours watched</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Trusted</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>None was raised in this time.</source>
        <translation>None was raised in this time.</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Changed settings</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Readings of the judged people</source>
        <translation>Readings of the judged people</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This entry cannot be used. Correct it and try again.</source>
        <translation>This entry cannot be used. Correct it and try again.</translation>
    </message>
    <message>
        <source>This version cannot do that. Ask the technician for an update.</source>
        <translation>This version cannot do that. Ask the technician for an update.</translation>
    </message>
    <message>
        <source>It is not there. Check the name or the cable and try again.</source>
        <translation>It is not there. Check the name or the cable and try again.</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from its origin.</source>
        <translation>The file ends too early. Copy it again from its origin.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it and call the technician.</source>
        <translation>The file is damaged. Keep it and call the technician.</translation>
    </message>
    <message>
        <source>It does not answer at the moment. Wait a little and try again.</source>
        <translation>It does not answer at the moment. Wait a little and try again.</translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a supervisor or choose another place.</source>
        <translation>This is not allowed here. Ask a supervisor or choose another place.</translation>
    </message>
    <message>
        <source>The disk or the memory is full. Call the technician.</source>
        <translation>The disk or the memory is full. Call the technician.</translation>
    </message>
    <message>
        <source>It took too long. Try again.</source>
        <translation>It took too long. Try again.</translation>
    </message>
    <message>
        <source>Somebody has already done it. Look at the newest state.</source>
        <translation>Somebody has already done it. Look at the newest state.</translation>
    </message>
    <message>
        <source>Haetae made a mistake here. It goes on; tell the technician.</source>
        <translation>Haetae made a mistake here. It goes on; tell the technician.</translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>no new picture</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Connecting to the camera. Nobody is judged yet.</source>
        <translation>Connecting to the camera. Nobody is judged yet.</translation>
    </message>
    <message>
        <source>The picture is live. Nothing to do.</source>
        <translation>The picture is live. Nothing to do.</translation>
    </message>
    <message>
        <source>No new picture arrives. Nobody is judged. Watch the entrance yourself and check the cable.</source>
        <translation>No new picture arrives. Nobody is judged. Watch the entrance yourself and check the cable.</translation>
    </message>
    <message>
        <source>The camera does not answer. Nobody is judged. Check power and network; it reconnects by itself.</source>
        <translation>The camera does not answer. Nobody is judged. Check power and network; it reconnects by itself.</translation>
    </message>
    <message>
        <source>hot object</source>
        <translation>hot object</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>warm surface</source>
        <translation>warm surface</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>as cold as the room</source>
        <translation>as cold as the room</translation>
    </message>
    <message>
        <source>not shaped like a head</source>
        <translation>not shaped like a head</translation>
    </message>
    <message>
        <source>whole-face maximum</source>
        <translation>whole-face maximum</translation>
    </message>
    <message>
        <source>inner eye corners</source>
        <translation>inner eye corners</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>forehead</translation>
    </message>
    <message>
        <source>sensor noise</source>
        <translation>sensor noise</translation>
    </message>
    <message>
        <source>pixels on the face</source>
        <translation>pixels on the face</translation>
    </message>
    <message>
        <source>angle of the face</source>
        <translation>angle of the face</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>drift since the shutter</source>
        <translation>drift since the shutter</translation>
    </message>
    <message>
        <source>sensor non-uniformity</source>
        <translation>sensor non-uniformity</translation>
    </message>
    <message>
        <source>emissivity</source>
        <translation>emissivity</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>guard</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>has left the picture</source>
        <translation>has left the picture</translation>
    </message>
    <message>
        <source>alone in the picture</source>
        <translation>alone in the picture</translation>
    </message>
    <message>
        <source>no. %1 of %2 from the left</source>
        <translation>no. %1 of %2 from the left</translation>
    </message>
    <message>
        <source>%1, moving right</source>
        <translation>%1, moving right</translation>
    </message>
    <message>
        <source>%1, moving left</source>
        <translation>%1, moving left</translation>
    </message>
    <message>
        <source>recording has ended</source>
        <translation>recording has ended</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Nobody is judged any more. P plays the recording again from its start, the arrow keys go back.</source>
        <translation>Nobody is judged any more. P plays the recording again from its start, the arrow keys go back.</translation>
    </message>
    <message>
        <source>The recording stands still. Nobody is judged. P plays on.</source>
        <translation>The recording stands still. Nobody is judged. P plays on.</translation>
    </message>
    <message>
        <source>Main gate, east</source>
        <translation>Main gate, east</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>the pixels are fine enough for the eye corners</source>
        <translation>the pixels are fine enough for the eye corners</translation>
    </message>
    <message>
        <source>set so by the admin</source>
        <translation>set so by the admin</translation>
    </message>
    <message>
        <source>eyes and forehead were not found</source>
        <translation>eyes and forehead were not found</translation>
    </message>
    <message>
        <source>the pixels are too coarse for the eye corners</source>
        <translation>the pixels are too coarse for the eye corners</translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation>the face is turned away</translation>
    </message>
    <message>
        <source>glasses, hair or a hat cover the better place</source>
        <translation>glasses, hair or a hat cover the better place</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nobody signed in</translation>
    </message>
    <message>
        <source>match of the two pictures</source>
        <translation>match of the two pictures</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>refuses the password</translation>
    </message>
    <message>
        <source>The camera shows pictures that are not of now. Nobody is judged. Watch the entrance yourself and switch the camera off and on.</source>
        <translation>The camera shows pictures that are not of now. Nobody is judged. Watch the entrance yourself and switch the camera off and on.</translation>
    </message>
    <message>
        <source>The camera refuses user name or password. Nobody is judged. It is not tried again until an admin has corrected them, so that the camera does not lock the desk out.</source>
        <translation>The camera refuses user name or password. Nobody is judged. It is not tried again until an admin has corrected them, so that the camera does not lock the desk out.</translation>
    </message>
</context>
<context>
    <name>HandoverPdf</name>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>AUDIO PAUSED</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>AUDIO OFF</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>ALARM PAUSED</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>ALARM OFF</translation>
    </message>
    <message>
        <source>until somebody ends it</source>
        <translation>until somebody ends it</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nothing known</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>No entrance has reported in the last two days.</source>
        <translation>No entrance has reported in the last two days.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Put aside or switched off</source>
        <translation>Put aside or switched off</translation>
    </message>
    <message>
        <source>Nothing. Every signal is active.</source>
        <translation>Nothing. Every signal is active.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The shift in figures</source>
        <translation>The shift in figures</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>judged</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>elevated, recheck</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Signed by both</translation>
    </message>
    <message>
        <source>handed over by (name, time, signature)</source>
        <translation>handed over by (name, time, signature)</translation>
    </message>
    <message>
        <source>taken over by (name, time, signature)</source>
        <translation>taken over by (name, time, signature)</translation>
    </message>
    <message>
        <source>Haetae: hand-over of the desk</source>
        <translation>Haetae: hand-over of the desk</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Open alarms</translation>
    </message>
    <message>
        <source>None. Every alarm is closed.</source>
        <translation>None. Every alarm is closed.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
</context>
<context>
    <name>KeyMapWords</name>
    <message>
        <source>%1 moves through the window and cannot mean: %2.</source>
        <translation>%1 moves through the window and cannot mean: %2.</translation>
    </message>
    <message>
        <source>%1 cannot mean both: %2, and: %3.</source>
        <translation>%1 cannot mean both: %2, and: %3.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>acknowledge the newest alarm</source>
        <translation>acknowledge the newest alarm</translation>
    </message>
    <message>
        <source>enter a recheck</source>
        <translation>enter a recheck</translation>
    </message>
    <message>
        <source>mark a false alarm</source>
        <translation>mark a false alarm</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>back, cancel</source>
        <translation>back, cancel</translation>
    </message>
    <message>
        <source>visible picture beside or inside</source>
        <translation>visible picture beside or inside</translation>
    </message>
    <message>
        <source>pause or play the recording</source>
        <translation>pause or play the recording</translation>
    </message>
    <message>
        <source>recording: 5 s back</source>
        <translation>recording: 5 s back</translation>
    </message>
    <message>
        <source>recording: 5 s on</source>
        <translation>recording: 5 s on</translation>
    </message>
    <message>
        <source>previous layout; Ctrl+1 to 9: that one</source>
        <translation>previous layout; Ctrl+1 to 9: that one</translation>
    </message>
    <message>
        <source>next layout</source>
        <translation>next layout</translation>
    </message>
    <message>
        <source>this entrance alone, or all</source>
        <translation>this entrance alone, or all</translation>
    </message>
    <message>
        <source>picture closer</source>
        <translation>picture closer</translation>
    </message>
    <message>
        <source>picture farther</source>
        <translation>picture farther</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>whole picture</translation>
    </message>
    <message>
        <source>other picture of this entrance</source>
        <translation>other picture of this entrance</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>other colours</translation>
    </message>
    <message>
        <source>less of the thermal picture</source>
        <translation>less of the thermal picture</translation>
    </message>
    <message>
        <source>more of the thermal picture</source>
        <translation>more of the thermal picture</translation>
    </message>
    <message>
        <source>flag what is warmer</source>
        <translation>flag what is warmer</translation>
    </message>
    <message>
        <source>temperature at a point</source>
        <translation>temperature at a point</translation>
    </message>
    <message>
        <source>draw zones (admin)</source>
        <translation>draw zones (admin)</translation>
    </message>
    <message>
        <source>recheck here, on the mark</source>
        <translation>recheck here, on the mark</translation>
    </message>
    <message>
        <source>see the last 20 s again</source>
        <translation>see the last 20 s again</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>call for help</translation>
    </message>
    <message>
        <source>next open alarm</source>
        <translation>next open alarm</translation>
    </message>
    <message>
        <source>put a technical alarm aside</source>
        <translation>put a technical alarm aside</translation>
    </message>
    <message>
        <source>pause the alarm sound</source>
        <translation>pause the alarm sound</translation>
    </message>
    <message>
        <source>who is on duty: sign in, lock</source>
        <translation>who is on duty: sign in, lock</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Reason given</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Frames used</source>
        <translation>Frames used</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Uncertainty, k = 1</source>
        <translation>Uncertainty, k = 1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Seen for, s</source>
        <translation>Seen for, s</translation>
    </message>
    <message>
        <source>Highest oral-equivalent, °C</source>
        <translation>Highest oral-equivalent, °C</translation>
    </message>
    <message>
        <source>Place from the left</source>
        <translation>Place from the left</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>People in the picture</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Kept as</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>Recheck band</translation>
    </message>
    <message>
        <source>Site offset, K</source>
        <translation>Site offset, K</translation>
    </message>
    <message>
        <source>Offset provisional</source>
        <translation>Offset provisional</translation>
    </message>
    <message>
        <source>Offset since</source>
        <translation>Offset since</translation>
    </message>
    <message>
        <source>Offset changed because</source>
        <translation>Offset changed because</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Number to call</translation>
    </message>
    <message>
        <source>Reference, °C</source>
        <translation>Reference, °C</translation>
    </message>
    <message>
        <source>Reference uncertainty, K</source>
        <translation>Reference uncertainty, K</translation>
    </message>
    <message>
        <source>Reference place</source>
        <translation>Reference place</translation>
    </message>
    <message>
        <source>Last row of the old log</source>
        <translation>Last row of the old log</translation>
    </message>
    <message>
        <source>Its seal</source>
        <translation>Its seal</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Trust, of 100</source>
        <translation>Trust, of 100</translation>
    </message>
    <message>
        <source>Trust grade</source>
        <translation>Trust grade</translation>
    </message>
    <message>
        <source>Trust grade before</source>
        <translation>Trust grade before</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Fixed limit, °C</source>
        <translation>Fixed limit, °C</translation>
    </message>
    <message>
        <source>Limit in force, °C</source>
        <translation>Limit in force, °C</translation>
    </message>
    <message>
        <source>Limit in force before, °C</source>
        <translation>Limit in force before, °C</translation>
    </message>
    <message>
        <source>People suggest, °C</source>
        <translation>People suggest, °C</translation>
    </message>
    <message>
        <source>Middle oral-equivalent, °C</source>
        <translation>Middle oral-equivalent, °C</translation>
    </message>
    <message>
        <source>Middle skin temperature, °C</source>
        <translation>Middle skin temperature, °C</translation>
    </message>
    <message>
        <source>Usual skin temperature, °C</source>
        <translation>Usual skin temperature, °C</translation>
    </message>
    <message>
        <source>Usual is provisional</source>
        <translation>Usual is provisional</translation>
    </message>
    <message>
        <source>Difference from usual, K</source>
        <translation>Difference from usual, K</translation>
    </message>
    <message>
        <source>Difference since validation, K</source>
        <translation>Difference since validation, K</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>People counted</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Bias of small faces (told, not added)</source>
        <translation>Bias of small faces (told, not added)</translation>
    </message>
    <message>
        <source>On the face</source>
        <translation>On the face</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>Adaptive limit</translation>
    </message>
    <message>
        <source>Adaptive limit may lie above</source>
        <translation>Adaptive limit may lie above</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>People needed</translation>
    </message>
    <message>
        <source>Certificate value, °C</source>
        <translation>Certificate value, °C</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificate issued</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>Certificate expires</translation>
    </message>
    <message>
        <source>Used past its date because</source>
        <translation>Used past its date because</translation>
    </message>
    <message>
        <source>Middle skin temperature when validated, °C</source>
        <translation>Middle skin temperature when validated, °C</translation>
    </message>
    <message>
        <source>Reference shape</source>
        <translation>Reference shape</translation>
    </message>
    <message>
        <source>Least trust</source>
        <translation>Least trust</translation>
    </message>
    <message>
        <source>Largest sensor error, K</source>
        <translation>Largest sensor error, K</translation>
    </message>
    <message>
        <source>together %1 K</source>
        <translation>together %1 K</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Put aside by</source>
        <translation>Put aside by</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms in 10 minutes</source>
        <translation>Alarms in 10 minutes</translation>
    </message>
    <message>
        <source>Second reading by Haetae</source>
        <translation>Second reading by Haetae</translation>
    </message>
    <message>
        <source>Second reading, skin temperature, °C</source>
        <translation>Second reading, skin temperature, °C</translation>
    </message>
    <message>
        <source>Second reading, oral-equivalent, °C</source>
        <translation>Second reading, oral-equivalent, °C</translation>
    </message>
    <message>
        <source>Second reading, U95, K</source>
        <translation>Second reading, U95, K</translation>
    </message>
    <message>
        <source>Second reading, frames</source>
        <translation>Second reading, frames</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>What to do on an alarm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Mark for a second look</translation>
    </message>
    <message>
        <source>second level</source>
        <translation>second level</translation>
    </message>
    <message>
        <source>Screening hours</source>
        <translation>Screening hours</translation>
    </message>
    <message>
        <source>Measured there because</source>
        <translation>Measured there because</translation>
    </message>
    <message>
        <source>Offset holds for</source>
        <translation>Offset holds for</translation>
    </message>
    <message>
        <source>Visitors&apos; screen</source>
        <translation>Visitors&apos; screen</translation>
    </message>
    <message>
        <source>Visitors&apos; entrance</source>
        <translation>Visitors&apos; entrance</translation>
    </message>
    <message>
        <source>English stands first for visitors</source>
        <translation>English stands first for visitors</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Clinical thermometer, °C</source>
        <translation>Clinical thermometer, °C</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Folder for the log&apos;s seals</source>
        <translation>Folder for the log&apos;s seals</translation>
    </message>
    <message>
        <source>Personal data kept for, h</source>
        <translation>Personal data kept for, h</translation>
    </message>
    <message>
        <source>Rows kept for, days</source>
        <translation>Rows kept for, days</translation>
    </message>
    <message>
        <source>Folder for daily reports</source>
        <translation>Folder for daily reports</translation>
    </message>
    <message>
        <source>Daily report at</source>
        <translation>Daily report at</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Up to row</source>
        <translation>Up to row</translation>
    </message>
    <message>
        <source>Seal of that row</source>
        <translation>Seal of that row</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>Wrong passwords in a row</translation>
    </message>
    <message>
        <source>Wait, s</source>
        <translation>Wait, s</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Without a second person</source>
        <translation>Without a second person</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Takes over</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Open alarms</translation>
    </message>
    <message>
        <source>Lock after, minutes</source>
        <translation>Lock after, minutes</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>Single-person site</translation>
    </message>
    <message>
        <source>People measured</source>
        <translation>People measured</translation>
    </message>
    <message>
        <source>Clinical − skin, mean, K</source>
        <translation>Clinical − skin, mean, K</translation>
    </message>
    <message>
        <source>Clinical − skin, standard deviation, K</source>
        <translation>Clinical − skin, standard deviation, K</translation>
    </message>
    <message>
        <source>Lower limit of agreement, K</source>
        <translation>Lower limit of agreement, K</translation>
    </message>
    <message>
        <source>Upper limit of agreement, K</source>
        <translation>Upper limit of agreement, K</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Vendor value, °C</source>
        <translation>Vendor value, °C</translation>
    </message>
    <message>
        <source>Over the vendor&apos;s limit</source>
        <translation>Over the vendor&apos;s limit</translation>
    </message>
    <message>
        <source>Vendor&apos;s event</source>
        <translation>Vendor&apos;s event</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Kept because</translation>
    </message>
    <message>
        <source>Kept for, h</source>
        <translation>Kept for, h</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Kind of picture</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>Size, px</translation>
    </message>
    <message>
        <source>Visible picture after thermal, ms</source>
        <translation>Visible picture after thermal, ms</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>alarm raised</source>
        <translation>alarm raised</translation>
    </message>
    <message>
        <source>raised again</source>
        <translation>raised again</translation>
    </message>
    <message>
        <source>condition over</source>
        <translation>condition over</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>recheck begun</source>
        <translation>recheck begun</translation>
    </message>
    <message>
        <source>rechecked</source>
        <translation>rechecked</translation>
    </message>
    <message>
        <source>marked false alarm</source>
        <translation>marked false alarm</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>setting changed</translation>
    </message>
    <message>
        <source>Haetae started</source>
        <translation>Haetae started</translation>
    </message>
    <message>
        <source>Haetae stopped</source>
        <translation>Haetae stopped</translation>
    </message>
    <message>
        <source>reference changed</source>
        <translation>reference changed</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>camera changed</translation>
    </message>
    <message>
        <source>log exported</source>
        <translation>log exported</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>command refused</translation>
    </message>
    <message>
        <source>%1 (U95)</source>
        <translation>%1 (U95)</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Skin temperature</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation>Site offset</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Measured at</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>seen as %1, set to %2</source>
        <translation>seen as %1, set to %2</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>handling</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>recheck</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>no. %1, seal %2</source>
        <translation>no. %1, seal %2</translation>
    </message>
    <message>
        <source>open alarm taken over</source>
        <translation>open alarm taken over</translation>
    </message>
    <message>
        <source>person passed</source>
        <translation>person passed</translation>
    </message>
    <message>
        <source>person judged</source>
        <translation>person judged</translation>
    </message>
    <message>
        <source>person not judged</source>
        <translation>person not judged</translation>
    </message>
    <message>
        <source>setting not saved</source>
        <translation>setting not saved</translation>
    </message>
    <message>
        <source>device changed</source>
        <translation>device changed</translation>
    </message>
    <message>
        <source>export begun</source>
        <translation>export begun</translation>
    </message>
    <message>
        <source>export failed</source>
        <translation>export failed</translation>
    </message>
    <message>
        <source>simulated row refused</source>
        <translation>simulated row refused</translation>
    </message>
    <message>
        <source>open alarms not found again</source>
        <translation>open alarms not found again</translation>
    </message>
    <message>
        <source>damaged log set aside</source>
        <translation>damaged log set aside</translation>
    </message>
    <message>
        <source>lamp or relay works again</source>
        <translation>lamp or relay works again</translation>
    </message>
    <message>
        <source>lamp or relay failing</source>
        <translation>lamp or relay failing</translation>
    </message>
    <message>
        <source>lamp or relay test ordered</source>
        <translation>lamp or relay test ordered</translation>
    </message>
    <message>
        <source>lamp or relay tested</source>
        <translation>lamp or relay tested</translation>
    </message>
    <message>
        <source>remark of a lamp or relay</source>
        <translation>remark of a lamp or relay</translation>
    </message>
    <message>
        <source>damaged journal set aside</source>
        <translation>damaged journal set aside</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>rows of the damaged log taken over</source>
        <translation>rows of the damaged log taken over</translation>
    </message>
    <message>
        <source>rows lost: no disk took them</source>
        <translation>rows lost: no disk took them</translation>
    </message>
    <message>
        <source>faulty row kept aside</source>
        <translation>faulty row kept aside</translation>
    </message>
    <message>
        <source>part of Haetae failed</source>
        <translation>part of Haetae failed</translation>
    </message>
    <message>
        <source>adaptive limit changed</source>
        <translation>adaptive limit changed</translation>
    </message>
    <message>
        <source>site&apos;s readings changed</source>
        <translation>site&apos;s readings changed</translation>
    </message>
    <message>
        <source>hour of readings kept</source>
        <translation>hour of readings kept</translation>
    </message>
    <message>
        <source>new usual readings adopted</source>
        <translation>new usual readings adopted</translation>
    </message>
    <message>
        <source>reference confirmed</source>
        <translation>reference confirmed</translation>
    </message>
    <message numerus="yes">
        <source>the same to the last bit, from %n frame(s)</source>
        <translation>
            <numerusform>the same to the last bit, from %n frame</numerusform>
            <numerusform>the same to the last bit, from %n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>DIFFERENT: %1. Call the technician.</source>
        <translation>DIFFERENT: %1. Call the technician.</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Made again</translation>
    </message>
    <message>
        <source>second reading by Haetae</source>
        <translation>second reading by Haetae</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>flood of alarms began</source>
        <translation>flood of alarms began</translation>
    </message>
    <message>
        <source>flood of alarms over</source>
        <translation>flood of alarms over</translation>
    </message>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>AUDIO PAUSED</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>AUDIO OFF</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>ALARM PAUSED</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>ALARM OFF</translation>
    </message>
    <message>
        <source>sound and signals active again</source>
        <translation>sound and signals active again</translation>
    </message>
    <message>
        <source>screening paused by the hours</source>
        <translation>screening paused by the hours</translation>
    </message>
    <message>
        <source>screening begun by the hours</source>
        <translation>screening begun by the hours</translation>
    </message>
    <message>
        <source>%1 (U95 for one person)</source>
        <translation>%1 (U95 for one person)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>export cancelled</source>
        <translation>export cancelled</translation>
    </message>
    <message>
        <source>log could not be signed</source>
        <translation>log could not be signed</translation>
    </message>
    <message>
        <source>log signed with another key</source>
        <translation>log signed with another key</translation>
    </message>
    <message>
        <source>erasing of personal data begun</source>
        <translation>erasing of personal data begun</translation>
    </message>
    <message>
        <source>personal data erased</source>
        <translation>personal data erased</translation>
    </message>
    <message>
        <source>seals not copied to the other disk</source>
        <translation>seals not copied to the other disk</translation>
    </message>
    <message>
        <source>seals copied to the other disk again</source>
        <translation>seals copied to the other disk again</translation>
    </message>
    <message>
        <source>erased data waits for a program that reads the log</source>
        <translation>erased data waits for a program that reads the log</translation>
    </message>
    <message>
        <source>erased data is gone from every file</source>
        <translation>erased data is gone from every file</translation>
    </message>
    <message>
        <source>old rows destroyed</source>
        <translation>old rows destroyed</translation>
    </message>
    <message>
        <source>log restored from a backup</source>
        <translation>log restored from a backup</translation>
    </message>
    <message>
        <source>log backed up</source>
        <translation>log backed up</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>sign-in refused</translation>
    </message>
    <message>
        <source>user locked out</source>
        <translation>user locked out</translation>
    </message>
    <message>
        <source>desk locked</source>
        <translation>desk locked</translation>
    </message>
    <message>
        <source>desk unlocked</source>
        <translation>desk unlocked</translation>
    </message>
    <message>
        <source>shift handed over</source>
        <translation>shift handed over</translation>
    </message>
    <message>
        <source>console closed</source>
        <translation>console closed</translation>
    </message>
    <message>
        <source>change of users begun</source>
        <translation>change of users begun</translation>
    </message>
    <message>
        <source>users not changed</source>
        <translation>users not changed</translation>
    </message>
    <message>
        <source>users file unreadable</source>
        <translation>users file unreadable</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>user added</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>user changed</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>user removed</translation>
    </message>
    <message>
        <source>user unlocked</source>
        <translation>user unlocked</translation>
    </message>
    <message>
        <source>password set by an admin</source>
        <translation>password set by an admin</translation>
    </message>
    <message>
        <source>own password changed</source>
        <translation>own password changed</translation>
    </message>
    <message>
        <source>change asked for</source>
        <translation>change asked for</translation>
    </message>
    <message>
        <source>change dropped</source>
        <translation>change dropped</translation>
    </message>
    <message>
        <source>settings exported</source>
        <translation>settings exported</translation>
    </message>
    <message>
        <source>validation signed</source>
        <translation>validation signed</translation>
    </message>
    <message>
        <source>vendor value, cannot be verified</source>
        <translation>vendor value, cannot be verified</translation>
    </message>
    <message>
        <source>advice of a camera</source>
        <translation>advice of a camera</translation>
    </message>
    <message>
        <source>camera&apos;s light, siren or relay tested</source>
        <translation>camera&apos;s light, siren or relay tested</translation>
    </message>
    <message>
        <source>camera&apos;s password changed</source>
        <translation>camera&apos;s password changed</translation>
    </message>
    <message>
        <source>vendor value</source>
        <translation>vendor value</translation>
    </message>
    <message>
        <source>face by heat kept</source>
        <translation>face by heat kept</translation>
    </message>
    <message>
        <source>face by visible light kept</source>
        <translation>face by visible light kept</translation>
    </message>
    <message>
        <source>pictures destroyed</source>
        <translation>pictures destroyed</translation>
    </message>
    <message>
        <source>pictures looked at</source>
        <translation>pictures looked at</translation>
    </message>
    <message>
        <source>clip by heat kept</source>
        <translation>clip by heat kept</translation>
    </message>
    <message>
        <source>clip by visible light kept</source>
        <translation>clip by visible light kept</translation>
    </message>
    <message>
        <source>clip missing or cut short</source>
        <translation>clip missing or cut short</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>skin temperature %1</source>
        <translation>skin temperature %1</translation>
    </message>
</context>
<context>
    <name>OutputDiff</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>output removed: %1</source>
        <translation>output removed: %1</translation>
    </message>
    <message>
        <source>output added: %1</source>
        <translation>output added: %1</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>A number of the relay&apos;s own list, each used once.</source>
        <translation>A number of the relay&apos;s own list, each used once.</translation>
    </message>
    <message>
        <source>The whole path of a file, beginning with /.</source>
        <translation>The whole path of a file, beginning with /.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As alarms and the log call it.</source>
        <translation>As alarms and the log call it.</translation>
    </message>
    <message>
        <source>1 to 32 of a-z, 0-9, _ and -, and no other output&apos;s name.</source>
        <translation>1 to 32 of a-z, 0-9, _ and -, and no other output&apos;s name.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Empty: the first lamp that is found.</source>
        <translation>Empty: the first lamp that is found.</translation>
    </message>
    <message>
        <source>As it is printed on the lamp.</source>
        <translation>As it is printed on the lamp.</translation>
    </message>
    <message>
        <source>The lamp&apos;s own buzzer sounds too</source>
        <translation>The lamp&apos;s own buzzer sounds too</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>Address in the network</translation>
    </message>
    <message>
        <source>For example 192.168.0.7.</source>
        <translation>For example 192.168.0.7.</translation>
    </message>
    <message>
        <source>A name or an address alone, without a port or a path.</source>
        <translation>A name or an address alone, without a port or a path.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A number up to 65535.</source>
        <translation>A number up to 65535.</translation>
    </message>
    <message>
        <source>Unit of the relay</source>
        <translation>Unit of the relay</translation>
    </message>
    <message>
        <source>0 to 255.</source>
        <translation>0 to 255.</translation>
    </message>
    <message>
        <source>The relay&apos;s manual counts coils from 1</source>
        <translation>The relay&apos;s manual counts coils from 1</translation>
    </message>
    <message>
        <source>Coil: somebody elevated waits for an answer</source>
        <translation>Coil: somebody elevated waits for an answer</translation>
    </message>
    <message>
        <source>At least one coil, each a number of the relay&apos;s own list used once.</source>
        <translation>At least one coil, each a number of the relay&apos;s own list used once.</translation>
    </message>
    <message>
        <source>Coil: something has failed</source>
        <translation>Coil: something has failed</translation>
    </message>
    <message>
        <source>Coil: screening runs</source>
        <translation>Coil: screening runs</translation>
    </message>
    <message>
        <source>Coil: Haetae lives</source>
        <translation>Coil: Haetae lives</translation>
    </message>
    <message>
        <source>Changes every two seconds; a timer behind it notices when it stops.</source>
        <translation>Changes every two seconds; a timer behind it notices when it stops.</translation>
    </message>
    <message>
        <source>Distance to the timed coils</source>
        <translation>Distance to the timed coils</translation>
    </message>
    <message>
        <source>Where the relay takes an on-time: its lamp goes off by itself when Haetae stops.</source>
        <translation>Where the relay takes an on-time: its lamp goes off by itself when Haetae stops.</translation>
    </message>
    <message>
        <source>1 to 65535, or none.</source>
        <translation>1 to 65535, or none.</translation>
    </message>
    <message>
        <source>Off by itself after</source>
        <translation>Off by itself after</translation>
    </message>
    <message>
        <source>Without a new alarm. 0: never.</source>
        <translation>Without a new alarm. 0: never.</translation>
    </message>
    <message>
        <source>At most a day, 86400 s.</source>
        <translation>At most a day, 86400 s.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Everything is published below it.</source>
        <translation>Everything is published below it.</translation>
    </message>
    <message>
        <source>Words with / between them, without + or #.</source>
        <translation>Words with / between them, without + or #.</translation>
    </message>
    <message>
        <source>Home Assistant finds this desk by itself</source>
        <translation>Home Assistant finds this desk by itself</translation>
    </message>
    <message>
        <source>Home Assistant&apos;s own topic</source>
        <translation>Home Assistant&apos;s own topic</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>At most 500 letters.</source>
        <translation>At most 500 letters.</translation>
    </message>
    <message>
        <source>File that holds the secret</source>
        <translation>File that holds the secret</translation>
    </message>
    <message>
        <source>The whole path of a file, beginning with /; a password needs a user.</source>
        <translation>The whole path of a file, beginning with /; a password needs a user.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Empty: what this computer trusts.</source>
        <translation>Empty: what this computer trusts.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Hidden while typed, since such an address often holds a key.</source>
        <translation>Hidden while typed, since such an address often holds a key.</translation>
    </message>
    <message>
        <source>https:// and a host, without a user or password; http:// only within this computer or where it is allowed below.</source>
        <translation>https:// and a host, without a user or password; http:// only within this computer or where it is allowed below.</translation>
    </message>
    <message>
        <source>Not encrypted, in a network nobody listens to</source>
        <translation>Not encrypted, in a network nobody listens to</translation>
    </message>
    <message>
        <source>Messages kept while nobody answers</source>
        <translation>Messages kept while nobody answers</translation>
    </message>
    <message>
        <source>1 to 100000.</source>
        <translation>1 to 100000.</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>Sign of life every</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0: never.</translation>
    </message>
    <message>
        <source>Lamp on USB</source>
        <translation>Lamp on USB</translation>
    </message>
    <message>
        <source>Relay (Modbus TCP)</source>
        <translation>Relay (Modbus TCP)</translation>
    </message>
    <message>
        <source>Message broker (MQTT)</source>
        <translation>Message broker (MQTT)</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>Web address (webhook)</translation>
    </message>
    <message>
        <source>Light tower in the network (PNS)</source>
        <translation>Light tower in the network (PNS)</translation>
    </message>
    <message>
        <source>The password or key itself is typed nowhere: it stays in this file, which nobody but Haetae should be able to read.</source>
        <translation>The password or key itself is typed nowhere: it stays in this file, which nobody but Haetae should be able to read.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Its short name in the settings, as entrance1.</source>
        <translation>Its short name in the settings, as entrance1.</translation>
    </message>
    <message>
        <source>The short name of a camera in these settings that has lights or relays: of the kind dahua or hikvision.</source>
        <translation>The short name of a camera in these settings that has lights or relays: of the kind dahua or hikvision.</translation>
    </message>
    <message>
        <source>White light while somebody elevated waits</source>
        <translation>White light while somebody elevated waits</translation>
    </message>
    <message>
        <source>Choose light, siren or relay.</source>
        <translation>Choose light, siren or relay.</translation>
    </message>
    <message>
        <source>Siren while somebody elevated waits</source>
        <translation>Siren while somebody elevated waits</translation>
    </message>
    <message>
        <source>This kind of camera has none.</source>
        <translation>This kind of camera has none.</translation>
    </message>
    <message>
        <source>Relay while somebody elevated waits</source>
        <translation>Relay while somebody elevated waits</translation>
    </message>
    <message>
        <source>The number of the camera&apos;s output, from 1.</source>
        <translation>The number of the camera&apos;s output, from 1.</translation>
    </message>
    <message>
        <source>1 to 64, or none.</source>
        <translation>1 to 64, or none.</translation>
    </message>
    <message>
        <source>Light, siren or relay of a camera</source>
        <translation>Light, siren or relay of a camera</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>%1 · not corrected</source>
        <translation>%1 · not corrected</translation>
    </message>
</context>
<context>
    <name>PrivacyDiff</name>
    <message>
        <source>kept for %1 h</source>
        <translation>kept for %1 h</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Thermal pictures</source>
        <translation>Thermal pictures</translation>
    </message>
    <message>
        <source>Visible pictures</source>
        <translation>Visible pictures</translation>
    </message>
    <message>
        <source>Basis of thermal pictures</source>
        <translation>Basis of thermal pictures</translation>
    </message>
    <message>
        <source>Basis of visible pictures</source>
        <translation>Basis of visible pictures</translation>
    </message>
    <message>
        <source>Whom visitors may ask</source>
        <translation>Whom visitors may ask</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Clips of alarms</source>
        <translation>Clips of alarms</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed · clinical thermometer %1</source>
        <translation>Closed · clinical thermometer %1</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>bars: people in 10 minutes; ▼ alarm</source>
        <translation>bars: people in 10 minutes; ▼ alarm</translation>
    </message>
    <message>
        <source>bars: people in an hour; ▼ alarm</source>
        <translation>bars: people in an hour; ▼ alarm</translation>
    </message>
    <message>
        <source>bars: people in a day; ▼ alarm</source>
        <translation>bars: people in a day; ▼ alarm</translation>
    </message>
    <message>
        <source>Nobody was judged in this time.</source>
        <translation>Nobody was judged in this time.</translation>
    </message>
    <message>
        <source>oral-equivalent, %1</source>
        <translation>oral-equivalent, %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
</context>
<context>
    <name>ReportSheetWords</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>RECORDING</translation>
    </message>
    <message>
        <source>Site offset %1, provisional.</source>
        <translation>Site offset %1, provisional.</translation>
    </message>
    <message>
        <source>Site offset %1.</source>
        <translation>Site offset %1.</translation>
    </message>
    <message>
        <source>skin %1</source>
        <translation>skin %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Screening aid, not a medical device. Temperatures are skin temperatures and their oral-equivalents; recheck with a clinical thermometer.</source>
        <translation>Screening aid, not a medical device. Temperatures are skin temperatures and their oral-equivalents; recheck with a clinical thermometer.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Oral-equivalent</source>
        <translation>Oral-equivalent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Seal of the log</translation>
    </message>
    <message>
        <source>The log has not been signed yet.</source>
        <translation>The log has not been signed yet.</translation>
    </message>
    <message>
        <source>Signed at %1 up to row %2. Keep this page: it shows later whether a row was changed or cut off.</source>
        <translation>Signed at %1 up to row %2. Keep this page: it shows later whether a row was changed or cut off.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>row hash</source>
        <translation>row hash</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>public key</translation>
    </message>
</context>
<context>
    <name>SecondReadingWords</name>
    <message>
        <source>Stand here</source>
        <translation>Stand here</translation>
    </message>
    <message>
        <source>One person only</source>
        <translation>One person only</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Stand still</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 oral-equivalent · skin temperature %2 · %3</source>
        <translation>%1 oral-equivalent · skin temperature %2 · %3</translation>
    </message>
</context>
<context>
    <name>SettingsDiff</name>
    <message>
        <source>as on this computer</source>
        <translation>as on this computer</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation>Site offset</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>Recheck band</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Number to call</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>Adaptive limit</translation>
    </message>
    <message>
        <source>May lie above the fixed one</source>
        <translation>May lie above the fixed one</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>What to do on an alarm</translation>
    </message>
    <message numerus="yes">
        <source>Keys (%n changed)</source>
        <translation>
            <numerusform>Keys (%n changed)</numerusform>
            <numerusform>Keys (%n changed)</numerusform>
        </translation>
    </message>
    <message>
        <source>High alarm sounds</source>
        <translation>High alarm sounds</translation>
    </message>
    <message>
        <source>Medium alarm sounds</source>
        <translation>Medium alarm sounds</translation>
    </message>
    <message>
        <source>Low alarm sounds</source>
        <translation>Low alarm sounds</translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation>Least volume</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>the first</translation>
    </message>
    <message>
        <source>Visitors&apos; screen</source>
        <translation>Visitors&apos; screen</translation>
    </message>
    <message>
        <source>Visitors&apos; entrance</source>
        <translation>Visitors&apos; entrance</translation>
    </message>
    <message>
        <source>Visitors&apos; larger line</source>
        <translation>Visitors&apos; larger line</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>Single-person site</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Dwell</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysteresis</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatures</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings</source>
        <translation>
            <numerusform>%n other setting</numerusform>
            <numerusform>%n other settings</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are kept</source>
        <translation>Rows are kept</translation>
    </message>
    <message>
        <source>Personal data is kept</source>
        <translation>Personal data is kept</translation>
    </message>
    <message>
        <source>Folder for signed heads</source>
        <translation>Folder for signed heads</translation>
    </message>
    <message>
        <source>Daily report in</source>
        <translation>Daily report in</translation>
    </message>
    <message>
        <source>Daily report at</source>
        <translation>Daily report at</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>AUDIO PAUSED</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>AUDIO OFF</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>ALARM PAUSED</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>ALARM OFF</translation>
    </message>
</context>
<context>
    <name>SiteCheckWords</name>
    <message>
        <source>trust %1 of 100</source>
        <translation>trust %1 of 100</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>%1 % of the picture</translation>
    </message>
    <message>
        <source>Check the camera&apos;s cable, address and password.</source>
        <translation>Check the camera&apos;s cable, address and password.</translation>
    </message>
    <message>
        <source>Put the reference where the camera sees all of it and nobody stands before it.</source>
        <translation>Put the reference where the camera sees all of it and nobody stands before it.</translation>
    </message>
    <message>
        <source>Follow the page Reference set-up until every step is ticked.</source>
        <translation>Follow the page Reference set-up until every step is ticked.</translation>
    </message>
    <message>
        <source>Enter the certificate&apos;s dates on the page Reference, or have the reference calibrated.</source>
        <translation>Enter the certificate&apos;s dates on the page Reference, or have the reference calibrated.</translation>
    </message>
    <message>
        <source>Look for a draught, an air outlet or an open door near the reference.</source>
        <translation>Look for a draught, an air outlet or an open door near the reference.</translation>
    </message>
    <message>
        <source>Keep sun, lamps and heaters out of the picture, or exclude the place by a zone on the wall.</source>
        <translation>Keep sun, lamps and heaters out of the picture, or exclude the place by a zone on the wall.</translation>
    </message>
    <message>
        <source>Bring people nearer or use a longer lens: a pixel should cover 2 mm of a face or less.</source>
        <translation>Bring people nearer or use a longer lens: a pixel should cover 2 mm of a face or less.</translation>
    </message>
    <message>
        <source>Enter lens and distance on the page Reference set-up, and let people pass where the reference stands.</source>
        <translation>Enter lens and distance on the page Reference set-up, and let people pass where the reference stands.</translation>
    </message>
    <message>
        <source>Match the pictures by hand on the page Picture match.</source>
        <translation>Match the pictures by hand on the page Picture match.</translation>
    </message>
    <message>
        <source>Check door, draught, sun, camera and reference; after that an admin adopts the new usual on the page Limit.</source>
        <translation>Check door, draught, sun, camera and reference; after that an admin adopts the new usual on the page Limit.</translation>
    </message>
    <message>
        <source>Provisional: measure your own people on the page Validation.</source>
        <translation>Provisional: measure your own people on the page Validation.</translation>
    </message>
    <message>
        <source>No hours are entered, so it judges day and night. Enter them on the page Hours if nobody watches at night.</source>
        <translation>No hours are entered, so it judges day and night. Enter them on the page Hours if nobody watches at night.</translation>
    </message>
    <message>
        <source>Free some space or shorten what is kept.</source>
        <translation>Free some space or shorten what is kept.</translation>
    </message>
    <message>
        <source>Name a folder on another disk on the page Storage, or add an MQTT output: else nobody can show that the log&apos;s end was cut off.</source>
        <translation>Name a folder on another disk on the page Storage, or add an MQTT output: else nobody can show that the log&apos;s end was cut off.</translation>
    </message>
    <message>
        <source>Test each output on the page Outputs; without one only this screen and sound call.</source>
        <translation>Test each output on the page Outputs; without one only this screen and sound call.</translation>
    </message>
    <message>
        <source>Try the sound at the top of the window and turn it up.</source>
        <translation>Try the sound at the top of the window and turn it up.</translation>
    </message>
    <message>
        <source>Camera sends pictures</source>
        <translation>Camera sends pictures</translation>
    </message>
    <message>
        <source>Reference in view</source>
        <translation>Reference in view</translation>
    </message>
    <message>
        <source>Reference trusted</source>
        <translation>Reference trusted</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>No draught</source>
        <translation>No draught</translation>
    </message>
    <message>
        <source>No sun or heater</source>
        <translation>No sun or heater</translation>
    </message>
    <message>
        <source>Size of a pixel on a face</source>
        <translation>Size of a pixel on a face</translation>
    </message>
    <message>
        <source>People pass by the reference</source>
        <translation>People pass by the reference</translation>
    </message>
    <message>
        <source>Pictures match</source>
        <translation>Pictures match</translation>
    </message>
    <message>
        <source>People read as usual</source>
        <translation>People read as usual</translation>
    </message>
    <message>
        <source>Own site offset</source>
        <translation>Own site offset</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>Log proven elsewhere</source>
        <translation>Log proven elsewhere</translation>
    </message>
    <message>
        <source>Lamps and other outputs</source>
        <translation>Lamps and other outputs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>see to it</source>
        <translation>see to it</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>Let somebody pass.</source>
        <translation>Let somebody pass.</translation>
    </message>
</context>
<context>
    <name>SiteNotices</name>
    <message>
        <source>Cold arrivals</source>
        <translation>Cold arrivals</translation>
    </message>
    <message>
        <source>Let them wait until %1 and pass again.</source>
        <translation>Let them wait until %1 and pass again.</translation>
    </message>
    <message>
        <source>Screening paused</source>
        <translation>Screening paused</translation>
    </message>
    <message>
        <source>Nobody is judged outside the screening hours. A supervisor sets them under Settings.</source>
        <translation>Nobody is judged outside the screening hours. A supervisor sets them under Settings.</translation>
    </message>
    <message>
        <source>Nobody is judged until %1, when the screening hours begin.</source>
        <translation>Nobody is judged until %1, when the screening hours begin.</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>Picture only</translation>
    </message>
    <message>
        <source>This camera gives no temperatures. People are counted, nobody is judged.</source>
        <translation>This camera gives no temperatures. People are counted, nobody is judged.</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>fixed limit alone</source>
        <translation>fixed limit alone</translation>
    </message>
    <message>
        <source>too few people yet</source>
        <translation>too few people yet</translation>
    </message>
    <message>
        <source>they read as usual</source>
        <translation>they read as usual</translation>
    </message>
    <message>
        <source>they read lower</source>
        <translation>they read lower</translation>
    </message>
    <message>
        <source>they read lower still, check the site</source>
        <translation>they read lower still, check the site</translation>
    </message>
    <message>
        <source>they read higher, it stays at the fixed one</source>
        <translation>they read higher, it stays at the fixed one</translation>
    </message>
    <message>
        <source>they read higher</source>
        <translation>they read higher</translation>
    </message>
    <message>
        <source>they read higher still, check the site</source>
        <translation>they read higher still, check the site</translation>
    </message>
    <message>
        <source>Off: the fixed limit alone</source>
        <translation>Off: the fixed limit alone</translation>
    </message>
    <message>
        <source>Shown beside the fixed limit, which judges</source>
        <translation>Shown beside the fixed limit, which judges</translation>
    </message>
    <message>
        <source>In force: it judges</source>
        <translation>In force: it judges</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>limit %1 instead of %2: %3</source>
        <translation>limit %1 instead of %2: %3</translation>
    </message>
    <message>
        <source>limit %1 · people agree</source>
        <translation>limit %1 · people agree</translation>
    </message>
    <message>
        <source>limit %1 · people suggest %2: %3</source>
        <translation>limit %1 · people suggest %2: %3</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>still learning</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>drifting</translation>
    </message>
    <message>
        <source>do not screen, check the site</source>
        <translation>do not screen, check the site</translation>
    </message>
    <message>
        <source>Too few people in the last hour to say how the site reads.</source>
        <translation>Too few people in the last hour to say how the site reads.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1. The site is still learning what is usual.</source>
        <translation>The middle skin temperature of the last hour is %1. The site is still learning what is usual.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1, as usual.</source>
        <translation>The middle skin temperature of the last hour is %1, as usual.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1, %2 from the usual. Tell the supervisor.</source>
        <translation>The middle skin temperature of the last hour is %1, %2 from the usual. Tell the supervisor.</translation>
    </message>
    <message>
        <source>The last hour&apos;s people read %1 from the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</source>
        <translation>The last hour&apos;s people read %1 from the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</translation>
    </message>
    <message>
        <source>no certificate date</source>
        <translation>no certificate date</translation>
    </message>
    <message>
        <source>certificate valid</source>
        <translation>certificate valid</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>certificate expires soon</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>certificate has expired</translation>
    </message>
    <message>
        <source>certificate expired, used all the same</source>
        <translation>certificate expired, used all the same</translation>
    </message>
    <message>
        <source>certificate date cannot be read</source>
        <translation>certificate date cannot be read</translation>
    </message>
    <message>
        <source>No expiry date is entered, so nobody is warned of it.</source>
        <translation>No expiry date is entered, so nobody is warned of it.</translation>
    </message>
    <message>
        <source>The certificate holds for more than 30 days. Nothing to do.</source>
        <translation>The certificate holds for more than 30 days. Nothing to do.</translation>
    </message>
    <message>
        <source>It ends within 30 days; after that nobody is judged. Have the reference calibrated in time.</source>
        <translation>It ends within 30 days; after that nobody is judged. Have the reference calibrated in time.</translation>
    </message>
    <message>
        <source>An admin gave a reason to go on for now. Have the reference calibrated.</source>
        <translation>An admin gave a reason to go on for now. Have the reference calibrated.</translation>
    </message>
    <message>
        <source>Nobody is judged. An admin enters the date under Settings.</source>
        <translation>Nobody is judged. An admin enters the date under Settings.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>not trusted</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
</context>
<context>
    <name>TileHead</name>
    <message>
        <source>%1 s</source>
        <comment>age of the picture</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seen · %2 judged</source>
        <translation>%1 seen · %2 judged</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 here</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>reference %1 · trust %2</source>
        <translation>reference %1 · trust %2</translation>
    </message>
    <message>
        <source>%1 ms apart</source>
        <comment>the two cameras&apos; pictures</comment>
        <translation>%1 ms apart</translation>
    </message>
</context>
<context>
    <name>TileNotices</name>
    <message>
        <source>visible (not kept)</source>
        <translation>visible (not kept)</translation>
    </message>
</context>
<context>
    <name>TileViewWords</name>
    <message>
        <source>thermal alone</source>
        <translation>thermal alone</translation>
    </message>
    <message>
        <source>visible alone</source>
        <translation>visible alone</translation>
    </message>
    <message>
        <source>thermal over visible</source>
        <translation>thermal over visible</translation>
    </message>
    <message>
        <source>visible inside</source>
        <translation>visible inside</translation>
    </message>
    <message>
        <source>visible beside</source>
        <translation>visible beside</translation>
    </message>
    <message>
        <source>iron colours</source>
        <translation>iron colours</translation>
    </message>
    <message>
        <source>white is hot</source>
        <translation>white is hot</translation>
    </message>
    <message>
        <source>black is hot</source>
        <translation>black is hot</translation>
    </message>
    <message>
        <source>blue to yellow, for every eye</source>
        <translation>blue to yellow, for every eye</translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>Too few people: measure at least 30.</source>
        <translation>Too few people: measure at least 30.</translation>
    </message>
    <message>
        <source>The offset is not known well enough: measure more people.</source>
        <translation>The offset is not known well enough: measure more people.</translation>
    </message>
    <message>
        <source>The camera&apos;s readings do not follow the clinical ones: check camera and reference.</source>
        <translation>The camera&apos;s readings do not follow the clinical ones: check camera and reference.</translation>
    </message>
    <message>
        <source>Fewer than ten people were at 37.5 °C or above: nothing is known of how many such people would be overlooked.</source>
        <translation>Fewer than ten people were at 37.5 °C or above: nothing is known of how many such people would be overlooked.</translation>
    </message>
    <message>
        <source>Nobody was at 37.5 °C or above: nothing is known of how many such people would be overlooked.</source>
        <translation>Nobody was at 37.5 °C or above: nothing is known of how many such people would be overlooked.</translation>
    </message>
    <message>
        <source>Mean and middle differ: look for a slip in the table.</source>
        <translation>Mean and middle differ: look for a slip in the table.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of agreement: %1 to %2; standard deviation %3.</source>
        <translation>Limits of agreement: %1 to %2; standard deviation %3.</translation>
    </message>
    <message>
        <source>Skin follows the clinical value with slope %1.</source>
        <translation>Skin follows the clinical value with slope %1.</translation>
    </message>
    <message numerus="yes">
        <source>In force: %1, validated with %n people, signed by %2, until %3.</source>
        <translation>
            <numerusform>In force: %1, validated with %n person, signed by %2, until %3.</numerusform>
            <numerusform>In force: %1, validated with %n people, signed by %2, until %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force: %1, validated.</source>
        <translation>In force: %1, validated.</translation>
    </message>
    <message>
        <source>In force: %1, provisional again since %2: validate anew.</source>
        <translation>In force: %1, provisional again since %2: validate anew.</translation>
    </message>
    <message>
        <source>In force: %1, provisional: this site has not been validated.</source>
        <translation>In force: %1, provisional: this site has not been validated.</translation>
    </message>
    <message>
        <source>Offset (bias): %1, 95 % interval %2 to %3.</source>
        <translation>Offset (bias): %1, 95 % interval %2 to %3.</translation>
    </message>
</context>
<context>
    <name>VendorPlates</name>
    <message>
        <source>The camera corrects with its own blackbody, so its values are corrected twice. Switch that off in the camera.</source>
        <translation>The camera corrects with its own blackbody, so its values are corrected twice. Switch that off in the camera.</translation>
    </message>
    <message>
        <source>The camera says that its own blackbody fails.</source>
        <translation>The camera says that its own blackbody fails.</translation>
    </message>
    <message>
        <source>The camera reckons with another emissivity than that of skin. Set 0.98 in the camera.</source>
        <translation>The camera reckons with another emissivity than that of skin. Set 0.98 in the camera.</translation>
    </message>
    <message>
        <source>The camera labels its values as no degrees Celsius. Check one against a thermometer.</source>
        <translation>The camera labels its values as no degrees Celsius. Check one against a thermometer.</translation>
    </message>
    <message>
        <source>The camera draws text over its picture, which can cover a face. Switch the overlay off in the camera.</source>
        <translation>The camera draws text over its picture, which can cover a face. Switch the overlay off in the camera.</translation>
    </message>
    <message>
        <source>The camera&apos;s own readings cannot be heard. Our readings go on.</source>
        <translation>The camera&apos;s own readings cannot be heard. Our readings go on.</translation>
    </message>
    <message>
        <source>The camera gives no visible picture on this channel.</source>
        <translation>The camera gives no visible picture on this channel.</translation>
    </message>
    <message>
        <source>Something that the camera sent was refused. Our readings go on.</source>
        <translation>Something that the camera sent was refused. Our readings go on.</translation>
    </message>
    <message>
        <source>Vendor value %1, over the vendor&apos;s limit · cannot be verified</source>
        <translation>Vendor value %1, over the vendor&apos;s limit · cannot be verified</translation>
    </message>
    <message>
        <source>Vendor value %1 · cannot be verified</source>
        <translation>Vendor value %1 · cannot be verified</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>measuring</source>
        <translation>measuring</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>measure again</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>elevated, recheck</translation>
    </message>
    <message>
        <source>cannot measure</source>
        <translation>cannot measure</translation>
    </message>
    <message>
        <source>normal (provisional)</source>
        <translation>normal (provisional)</translation>
    </message>
    <message>
        <source>Still measuring. Wait a moment.</source>
        <translation>Still measuring. Wait a moment.</translation>
    </message>
    <message>
        <source>Below the limit. Nothing to do.</source>
        <translation>Below the limit. Nothing to do.</translation>
    </message>
    <message>
        <source>Just below the limit. Let the person look at the camera once more.</source>
        <translation>Just below the limit. Let the person look at the camera once more.</translation>
    </message>
    <message>
        <source>At or above the limit. Recheck with a clinical thermometer.</source>
        <translation>At or above the limit. Recheck with a clinical thermometer.</translation>
    </message>
    <message>
        <source>No verdict. Let the person come to the marked spot and look at the camera.</source>
        <translation>No verdict. Let the person come to the marked spot and look at the camera.</translation>
    </message>
    <message>
        <source>no temperatures</source>
        <translation>no temperatures</translation>
    </message>
    <message>
        <source>reference not set</source>
        <translation>reference not set</translation>
    </message>
    <message>
        <source>looking for reference</source>
        <translation>looking for reference</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>warming up</translation>
    </message>
    <message>
        <source>reference moved</source>
        <translation>reference moved</translation>
    </message>
    <message>
        <source>reference covered</source>
        <translation>reference covered</translation>
    </message>
    <message>
        <source>wrong scale</source>
        <translation>wrong scale</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>damaged picture</translation>
    </message>
    <message>
        <source>empty picture</source>
        <translation>empty picture</translation>
    </message>
    <message>
        <source>inverted picture</source>
        <translation>inverted picture</translation>
    </message>
    <message>
        <source>picture overdriven</source>
        <translation>picture overdriven</translation>
    </message>
    <message>
        <source>single wrong pixels</source>
        <translation>single wrong pixels</translation>
    </message>
    <message>
        <source>reference partly covered</source>
        <translation>reference partly covered</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificate expired</translation>
    </message>
    <message>
        <source>several references</source>
        <translation>several references</translation>
    </message>
    <message>
        <source>reference of another size</source>
        <translation>reference of another size</translation>
    </message>
    <message>
        <source>reference at a wrong temperature</source>
        <translation>reference at a wrong temperature</translation>
    </message>
    <message>
        <source>reference overdriven</source>
        <translation>reference overdriven</translation>
    </message>
    <message>
        <source>reference unsteady</source>
        <translation>reference unsteady</translation>
    </message>
    <message>
        <source>reference drifting</source>
        <translation>reference drifting</translation>
    </message>
    <message>
        <source>reference in doubt</source>
        <translation>reference in doubt</translation>
    </message>
    <message>
        <source>The camera&apos;s thermal picture makes no sense. Nobody is judged. Restart the camera; if that does not help, call the technician.</source>
        <translation>The camera&apos;s thermal picture makes no sense. Nobody is judged. Restart the camera; if that does not help, call the technician.</translation>
    </message>
    <message>
        <source>Parts of the picture are beyond the camera&apos;s range. Look for something very hot and take it away.</source>
        <translation>Parts of the picture are beyond the camera&apos;s range. Look for something very hot and take it away.</translation>
    </message>
    <message>
        <source>Single pixels of the picture are wrong and are left out. If this stays, call the technician.</source>
        <translation>Single pixels of the picture are wrong and are left out. If this stays, call the technician.</translation>
    </message>
    <message>
        <source>The reference&apos;s certificate has expired. Nobody is judged. Have it calibrated; an admin may override this with a reason.</source>
        <translation>The reference&apos;s certificate has expired. Nobody is judged. Have it calibrated; an admin may override this with a reason.</translation>
    </message>
    <message>
        <source>Several things could be the reference. Nobody is judged. Remove what is not, or let an admin mark its place.</source>
        <translation>Several things could be the reference. Nobody is judged. Remove what is not, or let an admin mark its place.</translation>
    </message>
    <message>
        <source>The reference looks larger or smaller than before. Nobody is judged. Put it back on its mark and check the camera&apos;s lens.</source>
        <translation>The reference looks larger or smaller than before. Nobody is judged. Put it back on its mark and check the camera&apos;s lens.</translation>
    </message>
    <message>
        <source>The reference is not at its set temperature. Nobody is judged. Check its display and its power.</source>
        <translation>The reference is not at its set temperature. Nobody is judged. Check its display and its power.</translation>
    </message>
    <message>
        <source>The reference is beyond the camera&apos;s range. Nobody is judged. Check the camera&apos;s temperature range.</source>
        <translation>The reference is beyond the camera&apos;s range. Nobody is judged. Check the camera&apos;s temperature range.</translation>
    </message>
    <message>
        <source>The reference does not read as it should. Nobody is judged. Check its power, its display and that nothing warm shines on it.</source>
        <translation>The reference does not read as it should. Nobody is judged. Check its power, its display and that nothing warm shines on it.</translation>
    </message>
    <message>
        <source>reference lost</source>
        <translation>reference lost</translation>
    </message>
    <message>
        <source>sensor settling</source>
        <translation>sensor settling</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>too cold</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>too hot</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>too far</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>too close</translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation>at the edge</translation>
    </message>
    <message>
        <source>face turned</source>
        <translation>face turned</translation>
    </message>
    <message>
        <source>moving too fast</source>
        <translation>moving too fast</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>face covered</translation>
    </message>
    <message>
        <source>too uncertain</source>
        <translation>too uncertain</translation>
    </message>
    <message>
        <source>seen too briefly</source>
        <translation>seen too briefly</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>The camera sends a picture without temperatures. Nobody is judged. Call the technician.</source>
        <translation>The camera sends a picture without temperatures. Nobody is judged. Call the technician.</translation>
    </message>
    <message>
        <source>The skin is still cold from outside. Let the person wait indoors a few minutes and pass again.</source>
        <translation>The skin is still cold from outside. Let the person wait indoors a few minutes and pass again.</translation>
    </message>
    <message>
        <source>Hotter than skin can be. Look for a cup, a lamp or sun on the face.</source>
        <translation>Hotter than skin can be. Look for a cup, a lamp or sun on the face.</translation>
    </message>
    <message>
        <source>The face is too far away. Let the person come to the marked spot.</source>
        <translation>The face is too far away. Let the person come to the marked spot.</translation>
    </message>
    <message>
        <source>The face is too close. Let the person step back to the marked spot.</source>
        <translation>The face is too close. Let the person step back to the marked spot.</translation>
    </message>
    <message>
        <source>The face is cut by the edge of the picture. Let the person walk in the middle.</source>
        <translation>The face is cut by the edge of the picture. Let the person walk in the middle.</translation>
    </message>
    <message>
        <source>The face is turned away. Ask the person to look at the camera.</source>
        <translation>The face is turned away. Ask the person to look at the camera.</translation>
    </message>
    <message>
        <source>The person moves too fast. Ask them to stand still for a second.</source>
        <translation>The person moves too fast. Ask them to stand still for a second.</translation>
    </message>
    <message>
        <source>The face is covered. Ask the person to bare the forehead and eyes.</source>
        <translation>The face is covered. Ask the person to bare the forehead and eyes.</translation>
    </message>
    <message>
        <source>The reading is too uncertain for a verdict. Ask the person to stand still at the marked spot.</source>
        <translation>The reading is too uncertain for a verdict. Ask the person to stand still at the marked spot.</translation>
    </message>
    <message>
        <source>Seen too briefly for a verdict. Let the person pass once more, slowly.</source>
        <translation>Seen too briefly for a verdict. Let the person pass once more, slowly.</translation>
    </message>
    <message>
        <source>reference trusted</source>
        <translation>reference trusted</translation>
    </message>
    <message>
        <source>The reference has no set temperature. Nobody is judged. An admin enters it under Settings.</source>
        <translation>The reference has no set temperature. Nobody is judged. An admin enters it under Settings.</translation>
    </message>
    <message>
        <source>Looking for the reference. Nobody is judged yet. Keep its view free.</source>
        <translation>Looking for the reference. Nobody is judged yet. Keep its view free.</translation>
    </message>
    <message>
        <source>Camera or reference is warming up. Nobody is judged yet. Use the clinical thermometer until then.</source>
        <translation>Camera or reference is warming up. Nobody is judged yet. Use the clinical thermometer until then.</translation>
    </message>
    <message>
        <source>The reference is trusted. Nothing to do.</source>
        <translation>The reference is trusted. Nothing to do.</translation>
    </message>
    <message>
        <source>The reference has been moved. Nobody is judged. Put it back on its mark.</source>
        <translation>The reference has been moved. Nobody is judged. Put it back on its mark.</translation>
    </message>
    <message>
        <source>Something covers the reference. Nobody is judged. Clear its view.</source>
        <translation>Something covers the reference. Nobody is judged. Clear its view.</translation>
    </message>
    <message>
        <source>The reference is out of view or switched off. Nobody is judged. Check its power and its place.</source>
        <translation>The reference is out of view or switched off. Nobody is judged. Check its power and its place.</translation>
    </message>
    <message>
        <source>The sensor is settling after a shutter event. Wait a few seconds.</source>
        <translation>The sensor is settling after a shutter event. Wait a few seconds.</translation>
    </message>
    <message>
        <source>The site offset is provisional: a published mean, not yet this site&apos;s own.</source>
        <translation>The site offset is provisional: a published mean, not yet this site&apos;s own.</translation>
    </message>
    <message>
        <source>people overlap</source>
        <translation>people overlap</translation>
    </message>
    <message>
        <source>Two people overlap in the picture. Let them pass one after the other.</source>
        <translation>Two people overlap in the picture. Let them pass one after the other.</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>glasses</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>mask</translation>
    </message>
    <message>
        <source>hair over forehead</source>
        <translation>hair over forehead</translation>
    </message>
    <message>
        <source>Glasses cover the eyes. What is bare was measured; for a better reading ask the person to take them off.</source>
        <translation>Glasses cover the eyes. What is bare was measured; for a better reading ask the person to take them off.</translation>
    </message>
    <message>
        <source>A mask covers mouth and nose. Forehead and eyes were measured.</source>
        <translation>A mask covers mouth and nose. Forehead and eyes were measured.</translation>
    </message>
    <message>
        <source>Hair covers the forehead. For a better reading ask the person to lift it.</source>
        <translation>Hair covers the forehead. For a better reading ask the person to lift it.</translation>
    </message>
    <message>
        <source>outside the zone</source>
        <translation>outside the zone</translation>
    </message>
    <message>
        <source>zone left out</source>
        <translation>zone left out</translation>
    </message>
    <message>
        <source>The face is outside the zone where this entrance screens. Let the person walk through the zone.</source>
        <translation>The face is outside the zone where this entrance screens. Let the person walk through the zone.</translation>
    </message>
    <message>
        <source>This part of the picture is left out on purpose. Let the person walk through the zone where this entrance screens.</source>
        <translation>This part of the picture is left out on purpose. Let the person walk through the zone where this entrance screens.</translation>
    </message>
    <message>
        <source>crowd too dense</source>
        <translation>crowd too dense</translation>
    </message>
    <message>
        <source>Too many people at once to judge anybody. Let them come in smaller groups.</source>
        <translation>Too many people at once to judge anybody. Let them come in smaller groups.</translation>
    </message>
    <message>
        <source>pictures not of one moment</source>
        <translation>pictures not of one moment</translation>
    </message>
    <message>
        <source>The thermal and the visible camera do not show the same moment. Nobody is judged. If this stays, call the technician.</source>
        <translation>The thermal and the visible camera do not show the same moment. Nobody is judged. If this stays, call the technician.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AdaptiveLimitCard</name>
    <message>
        <source>%1 of %2 people needed</source>
        <translation>%1 of %2 people needed</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people of the last hours suggest</source>
        <translation>What the people of the last hours suggest</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>Adaptive limit</translation>
    </message>
    <message>
        <source>The middle oral-equivalent of the people who did not alarm, plus 0.6 K. It speaks once enough people have passed.</source>
        <translation>The middle oral-equivalent of the people who did not alarm, plus 0.6 K. It speaks once enough people have passed.</translation>
    </message>
    <message>
        <source>It may lie above the fixed limit (more people are overlooked)</source>
        <translation>It may lie above the fixed limit (more people are overlooked)</translation>
    </message>
    <message>
        <source>Only the limit follows the people; no reading is ever moved.</source>
        <translation>Only the limit follows the people; no reading is ever moved.</translation>
    </message>
    <message>
        <source>Adopt as the new usual</source>
        <translation>Adopt as the new usual</translation>
    </message>
    <message>
        <source>Why: for example &quot;door moved, site checked and validated&quot;</source>
        <translation>Why: for example &quot;door moved, site checked and validated&quot;</translation>
    </message>
    <message>
        <source>Only after the site was checked: it then learns anew what is usual.</source>
        <translation>Only after the site was checked: it then learns anew what is usual.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AgreementPlot</name>
    <message>
        <source>mean of both, %1</source>
        <translation>mean of both, %1</translation>
    </message>
    <message>
        <source>clinical − skin, %1</source>
        <translation>clinical − skin, %1</translation>
    </message>
    <message>
        <source>Differences of the people measured, with bias and limits of agreement</source>
        <translation>Differences of the people measured, with bias and limits of agreement</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmAnswer</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Save  [Enter]</source>
        <translation>Save  [Enter]</translation>
    </message>
    <message>
        <source>Cancel  [Esc]</source>
        <translation>Cancel  [Esc]</translation>
    </message>
    <message>
        <source>Why was it a false alarm?</source>
        <translation>Why was it a false alarm?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>See again</source>
        <translation>See again</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Call for help</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Recheck here</source>
        <translation>Recheck here</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2, such as %3.</source>
        <translation>Type a value from %1 to %2, such as %3.</translation>
    </message>
    <message>
        <source>Clinical thermometer&apos;s value, %1</source>
        <translation>Clinical thermometer&apos;s value, %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmCard</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Where now</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Do now</translation>
    </message>
    <message>
        <source>Clinical thermometer</source>
        <translation>Clinical thermometer</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Second reading</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alarm</source>
        <translation>No open alarm</translation>
    </message>
    <message>
        <source>An elevated reading appears here with sound, frame and lamp.</source>
        <translation>An elevated reading appears here with sound, frame and lamp.</translation>
    </message>
    <message>
        <source>Not every entrance judges</source>
        <translation>Not every entrance judges</translation>
    </message>
    <message>
        <source>Watch the entrance below yourself and use the clinical thermometer.</source>
        <translation>Watch the entrance below yourself and use the clinical thermometer.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms in 10 minutes. None is hidden: answer the newest first and call for help.</source>
        <translation>
            <numerusform>%n alarm in 10 minutes. None is hidden: answer the newest first and call for help.</numerusform>
            <numerusform>%n alarms in 10 minutes. None is hidden: answer the newest first and call for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmPopup</name>
    <message>
        <source>  (+%1)</source>
        <translation>  (+%1)</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Haetae alarm</source>
        <translation>Haetae alarm</translation>
    </message>
    <message>
        <source>The person of this alarm</source>
        <translation>The person of this alarm</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::BaselinePlot</name>
    <message>
        <source>Usual skin temperature: too few people in an hour.</source>
        <translation>Usual skin temperature: too few people in an hour.</translation>
    </message>
    <message>
        <source>Usual skin temperature, %1 · band: half of the people</source>
        <translation>Usual skin temperature, %1 · band: half of the people</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraAssistant</name>
    <message>
        <source>Cameras on the network and at USB are searched for …</source>
        <translation>Cameras on the network and at USB are searched for …</translation>
    </message>
    <message>
        <source>No camera answered. Switch ONVIF on in the camera, or type its address below.</source>
        <translation>No camera answered. Switch ONVIF on in the camera, or type its address below.</translation>
    </message>
    <message>
        <source>What a camera says of itself is proved by nobody: compare the address with its label.</source>
        <translation>What a camera says of itself is proved by nobody: compare the address with its label.</translation>
    </message>
    <message>
        <source>Choose a camera above or type its address.</source>
        <translation>Choose a camera above or type its address.</translation>
    </message>
    <message>
        <source>An address is seen by everybody: type the user and the password below.</source>
        <translation>An address is seen by everybody: type the user and the password below.</translation>
    </message>
    <message>
        <source>Give the entrance the name that guards use.</source>
        <translation>Give the entrance the name that guards use.</translation>
    </message>
    <message>
        <source>The camera is tried once …</source>
        <translation>The camera is tried once …</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>Find a camera</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>1. Where is it?</source>
        <translation>1. Where is it?</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>Cameras that were found</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>Kind of camera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As rtsp://192.168.0.20:554/path, http://192.168.0.20 or /dev/video0.</source>
        <translation>As rtsp://192.168.0.20:554/path, http://192.168.0.20 or /dev/video0.</translation>
    </message>
    <message>
        <source>2. Who signs in there? A camera at USB needs nobody.</source>
        <translation>2. Who signs in there? A camera at USB needs nobody.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation>Try it once</translation>
    </message>
    <message>
        <source>3. Is it the right one?</source>
        <translation>3. Is it the right one?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As guards call it; on the wall, in alarms and the log.</source>
        <translation>As guards call it; on the wall, in alarms and the log.</translation>
    </message>
    <message>
        <source>Take this camera</source>
        <translation>Take this camera</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraCard</name>
    <message>
        <source>Give the entrance the name that guards use.</source>
        <translation>Give the entrance the name that guards use.</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address.</source>
        <translation>Type the camera&apos;s address.</translation>
    </message>
    <message>
        <source>Name at least one recording.</source>
        <translation>Name at least one recording.</translation>
    </message>
    <message>
        <source>Type four numbers: x, y, width and height, at least 8 wide and high; or nothing.</source>
        <translation>Type four numbers: x, y, width and height, at least 8 wide and high; or nothing.</translation>
    </message>
    <message>
        <source>Remove this entrance</source>
        <translation>Remove this entrance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As guards call it; on the wall, in alarms and the log.</source>
        <translation>As guards call it; on the wall, in alarms and the log.</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>Kind of camera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>One file a line, in the order in which they play.</source>
        <translation>One file a line, in the order in which they play.</translation>
    </message>
    <message>
        <source>Turned clockwise by</source>
        <translation>Turned clockwise by</translation>
    </message>
    <message>
        <source>Until people stand upright.</source>
        <translation>Until people stand upright.</translation>
    </message>
    <message>
        <source>Mark for &quot;recheck here&quot;</source>
        <translation>Mark for &quot;recheck here&quot;</translation>
    </message>
    <message>
        <source>Where one person stands, in pixels of the thermal picture: x, y, width, height. Empty: no mark.</source>
        <translation>Where one person stands, in pixels of the thermal picture: x, y, width, height. Empty: no mark.</translation>
    </message>
    <message>
        <source>URL, device or scenario, without a password.</source>
        <translation>URL, device or scenario, without a password.</translation>
    </message>
    <message>
        <source>Signs in as %1. The password is kept when you press OK.</source>
        <translation>Signs in as %1. The password is kept when you press OK.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies in the keychain of this desktop.</source>
        <translation>Signs in as %1; the password lies in the keychain of this desktop.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies sealed in a file.</source>
        <translation>Signs in as %1; the password lies sealed in a file.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies in a file.</source>
        <translation>Signs in as %1; the password lies in a file.</translation>
    </message>
    <message>
        <source>Signs in as %1, but the password cannot be found. Add this camera again.</source>
        <translation>Signs in as %1, but the password cannot be found. Add this camera again.</translation>
    </message>
    <message>
        <source>Type it without a name and a password.</source>
        <translation>Type it without a name and a password.</translation>
    </message>
    <message>
        <source>Second camera for the visible picture</source>
        <translation>Second camera for the visible picture</translation>
    </message>
    <message>
        <source>Only where this one has none: URL of a camera that looks at the same place. Empty: none.</source>
        <translation>Only where this one has none: URL of a camera that looks at the same place. Empty: none.</translation>
    </message>
    <message>
        <source>The two pictures may lie apart by</source>
        <translation>The two pictures may lie apart by</translation>
    </message>
    <message>
        <source>Beyond that nobody is judged: a face would no longer be where the other picture shows it.</source>
        <translation>Beyond that nobody is judged: a face would no longer be where the other picture shows it.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraShown</name>
    <message>
        <source>First thermal picture</source>
        <translation>First thermal picture</translation>
    </message>
    <message>
        <source>First visible picture</source>
        <translation>First visible picture</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Changes of the cameras count from the next start of the console. Where people are judged is drawn on the wall: Zones in an entrance&apos;s picture (key Z). The reference, the hours and the picture match have pages of their own.</source>
        <translation>Changes of the cameras count from the next start of the console. Where people are judged is drawn on the wall: Zones in an entrance&apos;s picture (key Z). The reference, the hours and the picture match have pages of their own.</translation>
    </message>
    <message>
        <source>No entrance has a camera yet. Add the first one.</source>
        <translation>No entrance has a camera yet. Add the first one.</translation>
    </message>
    <message>
        <source>Add an entrance by hand</source>
        <translation>Add an entrance by hand</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>Find a camera</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CertificateFields</name>
    <message>
        <source>Write the date as 2027-02-28.</source>
        <translation>Write the date as 2027-02-28.</translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation>It cannot end before it was issued.</translation>
    </message>
    <message>
        <source>The certificate gives a value of its own</source>
        <translation>The certificate gives a value of its own</translation>
    </message>
    <message>
        <source>Value by the certificate</source>
        <translation>Value by the certificate</translation>
    </message>
    <message>
        <source>What it radiates at its set temperature; used instead of it.</source>
        <translation>What it radiates at its set temperature; used instead of it.</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>Certificate issued on</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificate valid until</translation>
    </message>
    <message>
        <source>The last day. Warned 30 days before; after it nobody is judged.</source>
        <translation>The last day. Warned 30 days before; after it nobody is judged.</translation>
    </message>
    <message>
        <source>Used past its date because</source>
        <translation>Used past its date because</translation>
    </message>
    <message>
        <source>A reason keeps the entrance judging for now; it is shown and logged. Empty: not used.</source>
        <translation>A reason keeps the entrance judging for now; it is shown and logged. Empty: not used.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ConsoleWindow</name>
    <message>
        <source>Haetae</source>
        <translation>Haetae</translation>
    </message>
    <message>
        <source>Haetae · %1</source>
        <translation>Haetae · %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DeskPage</name>
    <message>
        <source>Language and desk</source>
        <translation>Language and desk</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>As on this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Changes at once, without a restart.</source>
        <translation>Changes at once, without a restart.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name of this desk</translation>
    </message>
    <message>
        <source>Shown in the header and on exports.</source>
        <translation>Shown in the header and on exports.</translation>
    </message>
    <message>
        <source>Number to call on an alarm</source>
        <translation>Number to call on an alarm</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>What to do on an alarm</translation>
    </message>
    <message>
        <source>One sentence for the alarm card, as this site wants it. Empty: recheck by clinical thermometer.</source>
        <translation>One sentence for the alarm card, as this site wants it. Empty: recheck by clinical thermometer.</translation>
    </message>
    <message>
        <source>Shown on the alarm card, for example ext. 1234.</source>
        <translation>Shown on the alarm card, for example ext. 1234.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DutyChip</name>
    <message>
        <source>set up this desk</source>
        <translation>set up this desk</translation>
    </message>
    <message>
        <source>locked · %1</source>
        <translation>locked · %1</translation>
    </message>
    <message>
        <source>users unreadable</source>
        <translation>users unreadable</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>sign in</translation>
    </message>
    <message>
        <source>single-person site</source>
        <translation>single-person site</translation>
    </message>
    <message>
        <source>a change waits · %1</source>
        <translation>a change waits · %1</translation>
    </message>
    <message>
        <source>Who is on duty: %1</source>
        <translation>Who is on duty: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DutyPanel</name>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>The two new passwords differ. Type both again.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait %1, or have an admin unlock this user.</source>
        <translation>Too many wrong passwords. Wait %1, or have an admin unlock this user.</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>No users here</translation>
    </message>
    <message>
        <source>A simulation and a recording have no users: whoever starts them may do everything, and in a kiosk a guard&apos;s work.</source>
        <translation>A simulation and a recording have no users: whoever starts them may do everything, and in a kiosk a guard&apos;s work.</translation>
    </message>
    <message>
        <source>This desk is not set up yet</source>
        <translation>This desk is not set up yet</translation>
    </message>
    <message>
        <source>Alarms and their answers work. Settings and exports open once this desk has an admin.</source>
        <translation>Alarms and their answers work. Settings and exports open once this desk has an admin.</translation>
    </message>
    <message>
        <source>Set up this desk …</source>
        <translation>Set up this desk …</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>Nobody can sign in</translation>
    </message>
    <message>
        <source>The users file cannot be read. Alarms and acknowledging go on. Call the technician: %1</source>
        <translation>The users file cannot be read. Alarms and acknowledging go on. Call the technician: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>The desk is locked</translation>
    </message>
    <message>
        <source>Until somebody signs in, alarms can be acknowledged with the usual key, and nothing else.</source>
        <translation>Until somebody signs in, alarms can be acknowledged with the usual key, and nothing else.</translation>
    </message>
    <message>
        <source>%1 is on duty</source>
        <translation>%1 is on duty</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Somebody else set the present one. Choose your own, of 8 characters or more; a short sentence is easy to remember.</source>
        <translation>Somebody else set the present one. Choose your own, of 8 characters or more; a short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>8 characters or more; a short sentence is easy to remember.</source>
        <translation>8 characters or more; a short sentence is easy to remember.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Both sign: %1 leaves, somebody else takes over. Every alarm must have been answered. The hand-over sheet is printed from the log.</source>
        <translation>Both sign: %1 leaves, somebody else takes over. Every alarm must have been answered. The hand-over sheet is printed from the log.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of who takes over</source>
        <translation>Password of who takes over</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>See the change that waits for a second person …</source>
        <translation>See the change that waits for a second person …</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Hand over the shift …</source>
        <translation>Hand over the shift …</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Change password …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>haetae::ui::EntranceChip</name>
    <message>
        <source>screening paused</source>
        <translation>screening paused</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>paused until %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::EntranceTile</name>
    <message>
        <source>Entrance %1</source>
        <translation>Entrance %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ExportChoice</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Every column of every row, for any program.</source>
        <translation>Every column of every row, for any program.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>To sort and count; without the evidence behind each reading.</source>
        <translation>To sort and count; without the evidence behind each reading.</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Report to print (PDF)</translation>
    </message>
    <message>
        <source>Counts, charts, alarms and changed settings of these days; the other filters do not count.</source>
        <translation>Counts, charts, alarms and changed settings of these days; the other filters do not count.</translation>
    </message>
    <message>
        <source>Evidence bundle (ZIP)</source>
        <translation>Evidence bundle (ZIP)</translation>
    </message>
    <message>
        <source>Signed rows with a program that shows whether anything was changed.</source>
        <translation>Signed rows with a program that shows whether anything was changed.</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Export (Ctrl+E)</translation>
    </message>
    <message>
        <source>Hand-over sheet (PDF)</source>
        <translation>Hand-over sheet (PDF)</translation>
    </message>
    <message>
        <source>What is open, put aside or switched off now, with the log&apos;s seal and two lines to sign on.</source>
        <translation>What is open, put aside or switched off now, with the log&apos;s seal and two lines to sign on.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ExportProgress</name>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>Exporting: %1 of %2 rows</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>haetae::ui::FigureCard</name>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HeaderBar</name>
    <message>
        <source>해태 Haetae</source>
        <translation>해태 Haetae</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>한국어</source>
        <comment>the other language, in its own words</comment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>%1 of %2 entrances are not screening</source>
        <translation>%1 of %2 entrances are not screening</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HistogramChart</name>
    <message>
        <source>How often each oral-equivalent was read</source>
        <translation>How often each oral-equivalent was read</translation>
    </message>
    <message>
        <source>Oral-equivalents, 0.1 K a bar</source>
        <translation>Oral-equivalents, 0.1 K a bar</translation>
    </message>
    <message>
        <source>Nobody was judged in this time.</source>
        <translation>Nobody was judged in this time.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>%1: press at least one day, and end at another time than you begin.</source>
        <translation>%1: press at least one day, and end at another time than you begin.</translation>
    </message>
    <message>
        <source>Outside its hours an entrance shows &quot;Screening paused&quot;: nobody is judged and nobody raises an alarm. Technical alarms stay. An end before the beginning lies on the next day.</source>
        <translation>Outside its hours an entrance shows &quot;Screening paused&quot;: nobody is judged and nobody raises an alarm. Technical alarms stay. An end before the beginning lies on the next day.</translation>
    </message>
    <message>
        <source>No hours entered: people are judged day and night.</source>
        <translation>No hours entered: people are judged day and night.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HoursRow</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Screening begins</source>
        <translation>Screening begins</translation>
    </message>
    <message>
        <source>Screening ends</source>
        <translation>Screening ends</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeptClipView</name>
    <message>
        <source>Clip by heat, black 18 °C, white 40 °C</source>
        <translation>Clip by heat, black 18 °C, white 40 °C</translation>
    </message>
    <message>
        <source>Clip by visible light</source>
        <translation>Clip by visible light</translation>
    </message>
    <message>
        <source>%1 s before the alarm</source>
        <translation>%1 s before the alarm</translation>
    </message>
    <message>
        <source>%1 s after the alarm</source>
        <translation>%1 s after the alarm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Play the clip</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeptPictureView</name>
    <message>
        <source>Face by heat, %1 to %2 °C</source>
        <translation>Face by heat, %1 to %2 °C</translation>
    </message>
    <message>
        <source>Face by visible light</source>
        <translation>Face by visible light</translation>
    </message>
    <message>
        <source>That you look is in the log. Pictures are destroyed when their time is over; only the numbers stay.</source>
        <translation>That you look is in the log. Pictures are destroyed when their time is over; only the numbers stay.</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>Look at the pictures</translation>
    </message>
    <message>
        <source>Who looks at them is written into the log first.</source>
        <translation>Who looks at them is written into the log first.</translation>
    </message>
    <message>
        <source>A supervisor may look at them. Call one if you must know.</source>
        <translation>A supervisor may look at them. Call one if you must know.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) of this alarm are kept.</source>
        <translation>
            <numerusform>%n picture or clip of this alarm is kept.</numerusform>
            <numerusform>%n pictures and clips of this alarm are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves it empty. Letters are only for when nothing is being typed; the second key works with every input method.</source>
        <translation>Click a field and press the key. Backspace leaves it empty. Letters are only for when nothing is being typed; the second key works with every input method.</translation>
    </message>
    <message>
        <source>All keys as built in</source>
        <translation>All keys as built in</translation>
    </message>
    <message>
        <source>%1: key</source>
        <translation>%1: key</translation>
    </message>
    <message>
        <source>%1: second key</source>
        <translation>%1: second key</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LayoutBar</name>
    <message>
        <source>All entrances</source>
        <translation>All entrances</translation>
    </message>
    <message>
        <source>Layout %1: %2</source>
        <translation>Layout %1: %2</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>Which entrances are shown</source>
        <translation>Which entrances are shown</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name of the layout</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Save layout</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>Remove this layout</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LimitPage</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Write why the site offset changes; the log keeps it.</source>
        <translation>Write why the site offset changes; the log keeps it.</translation>
    </message>
    <message>
        <source>Limit (oral-equivalent)</source>
        <translation>Limit (oral-equivalent)</translation>
    </message>
    <message>
        <source>Site offset (oral-equivalent − skin temperature)</source>
        <translation>Site offset (oral-equivalent − skin temperature)</translation>
    </message>
    <message>
        <source>Added to every skin temperature of this site, always the same.</source>
        <translation>Added to every skin temperature of this site, always the same.</translation>
    </message>
    <message>
        <source>This site has validated its own offset</source>
        <translation>This site has validated its own offset</translation>
    </message>
    <message>
        <source>Reason for the new offset (required)</source>
        <translation>Reason for the new offset (required)</translation>
    </message>
    <message>
        <source>For example: 120 people compared, sheet 7.</source>
        <translation>For example: 120 people compared, sheet 7.</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>Recheck band</translation>
    </message>
    <message>
        <source>So many standard uncertainties below the limit a person is asked to measure again. 0 switches it off.</source>
        <translation>So many standard uncertainties below the limit a person is asked to measure again. 0 switches it off.</translation>
    </message>
    <message>
        <source>Together: a skin temperature of %1 or more is &quot;elevated, recheck&quot;.</source>
        <translation>Together: a skin temperature of %1 or more is &quot;elevated, recheck&quot;.</translation>
    </message>
    <message>
        <source>From here on it is &quot;elevated, recheck&quot;. %1 to %2, kept in steps of 0.1 °C.</source>
        <translation>From here on it is &quot;elevated, recheck&quot;. %1 to %2, kept in steps of 0.1 °C.</translation>
    </message>
    <message>
        <source>Provisional until this site has compared its own readings with a clinical thermometer, on the page Validation. The value at delivery, %1, is the mean of a published study.</source>
        <translation>Provisional until this site has compared its own readings with a clinical thermometer, on the page Validation. The value at delivery, %1, is the mean of a published study.</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>Dwell</translation>
    </message>
    <message>
        <source>So long the limit must be reached before there is an alarm; a single frame is none.</source>
        <translation>So long the limit must be reached before there is an alarm; a single frame is none.</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysteresis</translation>
    </message>
    <message>
        <source>An elevation ends so far below the limit, so that nobody is alarmed twice.</source>
        <translation>An elevation ends so far below the limit, so that nobody is alarmed twice.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogDetailPane</name>
    <message>
        <source>Acknowledge (A)</source>
        <translation>Acknowledge (A)</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Close details (Esc)</translation>
    </message>
    <message>
        <source>oral-equivalent</source>
        <translation>oral-equivalent</translation>
    </message>
    <message>
        <source>oral-equivalent, not judged</source>
        <translation>oral-equivalent, not judged</translation>
    </message>
    <message>
        <source>No picture is kept. Measured at: %1</source>
        <translation>No picture is kept. Measured at: %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>Erase personal data …</translation>
    </message>
    <message>
        <source>Measured at: %1</source>
        <translation>Measured at: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogFilterBar</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>All verdicts</translation>
    </message>
    <message>
        <source>All entrances</source>
        <translation>All entrances</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Kind of row</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>This session</translation>
    </message>
    <message>
        <source>Last 12 h</source>
        <translation>Last 12 h</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>By anybody</translation>
    </message>
    <message>
        <source>State of the alarm</source>
        <translation>State of the alarm</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogPage</name>
    <message>
        <source>Reading the log …</source>
        <translation>Reading the log …</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>No row matches these filters.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>The log is empty. Rows appear here as people pass.</source>
        <translation>The log is empty. Rows appear here as people pass.</translation>
    </message>
    <message>
        <source>No rows on this day. Rows appear here as people pass.</source>
        <translation>No rows on this day. Rows appear here as people pass.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Show all days</translation>
    </message>
    <message>
        <source>The log cannot be read. Alarms go on.</source>
        <translation>The log cannot be read. Alarms go on.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Export these rows</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Not exported</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>A supervisor or admin exports the log. Call one.</source>
        <translation>A supervisor or admin exports the log. Call one.</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>Rows of the log</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n judged</numerusform>
            <numerusform>%n judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation>
            <numerusform>%n false alarm</numerusform>
            <numerusform>%n false alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n normal on recheck</source>
        <translation>
            <numerusform>%n normal on recheck</numerusform>
            <numerusform>%n normal on recheck</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Export cancelled. No file was written.</translation>
    </message>
    <message>
        <source>An export is running. Wait for it or cancel it.</source>
        <translation>An export is running. Wait for it or cancel it.</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>The recheck value, reasons and comments of this event are destroyed because the person asked for it. The row itself stays, and another one says who erased them.</source>
        <translation>The recheck value, reasons and comments of this event are destroyed because the person asked for it. The row itself stays, and another one says who erased them.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curves</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s). Arrow keys read one in full.</source>
        <translation>
            <numerusform>%n row. Arrow keys read one in full.</numerusform>
            <numerusform>%n rows. Arrow keys read one in full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogTableModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Oral-eq.</source>
        <translation>Oral-eq.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>±U95</source>
        <translation>±U95</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nothing slides or fades</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>The thermal picture stays dark in every scheme. Changes at once.</source>
        <translation>The thermal picture stays dark in every scheme. Changes at once.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Of letters and controls; holds from the next start.</source>
        <translation>Of letters and controls; holds from the next start.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>For people whom moving pages disturb.</source>
        <translation>For people whom moving pages disturb.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the screen asks</source>
        <translation>As the screen asks</translation>
    </message>
    <message>
        <source>Temperatures in</source>
        <translation>Temperatures in</translation>
    </message>
    <message>
        <source>On screen and in printed reports, at once. Files, CSV and what is stored stay in °C.</source>
        <translation>On screen and in printed reports, at once. Files, CSV and what is stored stay in °C.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputCard</name>
    <message>
        <source>New output</source>
        <translation>New output</translation>
    </message>
    <message>
        <source>It can be tested after the next start of Haetae.</source>
        <translation>It can be tested after the next start of Haetae.</translation>
    </message>
    <message>
        <source>Asked …</source>
        <translation>Asked …</translation>
    </message>
    <message>
        <source>It shows an alarm for two seconds now, marked as a test. What it answers stands below and in the log.</source>
        <translation>It shows an alarm for two seconds now, marked as a test. What it answers stands below and in the log.</translation>
    </message>
    <message>
        <source>It is not in use yet: start Haetae again, then test it.</source>
        <translation>It is not in use yet: start Haetae again, then test it.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Hide fields</source>
        <translation>Hide fields</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputForm</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputsPage</name>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Lamps, relays, brokers and web addresses that show alarms beside the screen and this desk&apos;s own sound. Changes count from the next start of Haetae.</source>
        <translation>Lamps, relays, brokers and web addresses that show alarms beside the screen and this desk&apos;s own sound. Changes count from the next start of Haetae.</translation>
    </message>
    <message>
        <source>At every start all lamps are switched off first, so that none stays lit from before; alarms that are still open then light them again. An output that does not answer is an alarm itself.</source>
        <translation>At every start all lamps are switched off first, so that none stays lit from before; alarms that are still open then light them again. An output that does not answer is an alarm itself.</translation>
    </message>
    <message>
        <source>No outputs yet: alarms show on the screen and sound at this desk.</source>
        <translation>No outputs yet: alarms show on the screen and sound at this desk.</translation>
    </message>
    <message>
        <source>Kind of the new output</source>
        <translation>Kind of the new output</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Add output</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PendingPage</name>
    <message>
        <source>A change waits for a second person</source>
        <translation>A change waits for a second person</translation>
    </message>
    <message>
        <source>This decides who alarms, so another supervisor or admin confirms it with a password of their own. Read both values aloud before you do.</source>
        <translation>This decides who alarms, so another supervisor or admin confirms it with a password of their own. Read both values aloud before you do.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>Password of the second person</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>Confirm (Enter)</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Drop the change</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 asked for it at %2; it is dropped in %3.</source>
        <translation>%1 asked for it at %2; it is dropped in %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PersonStrip</name>
    <message>
        <source>The person of this alarm</source>
        <translation>The person of this alarm</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Say on what basis you may keep these pictures, or switch them off.</source>
        <translation>Say on what basis you may keep these pictures, or switch them off.</translation>
    </message>
    <message>
        <source>Numbers, and of people with an alarm the pictures switched on below.</source>
        <translation>Numbers, and of people with an alarm the pictures switched on below.</translation>
    </message>
    <message>
        <source>Numbers only: no picture of any kind is kept.</source>
        <translation>Numbers only: no picture of any kind is kept.</translation>
    </message>
    <message>
        <source>Notice for visitors</source>
        <translation>Notice for visitors</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>A picture of a face needs a legal basis, whatever it is kept for. Coarse or thermal pictures make it harder to tell who somebody is; they do not make it impossible. What is kept is destroyed when its hours are over, or at once when you switch it off, and a row of the log certifies it. Supervisors and admins may look, and the log says who did.</source>
        <translation>A picture of a face needs a legal basis, whatever it is kept for. Coarse or thermal pictures make it harder to tell who somebody is; they do not make it impossible. What is kept is destroyed when its hours are over, or at once when you switch it off, and a row of the log certifies it. Supervisors and admins may look, and the log says who did.</translation>
    </message>
    <message>
        <source>Keep the face in the thermal picture of an alarm</source>
        <translation>Keep the face in the thermal picture of an alarm</translation>
    </message>
    <message>
        <source>Keep the face in the visible picture of an alarm</source>
        <translation>Keep the face in the visible picture of an alarm</translation>
    </message>
    <message>
        <source>Legal basis for thermal pictures</source>
        <translation>Legal basis for thermal pictures</translation>
    </message>
    <message>
        <source>Legal basis for visible pictures</source>
        <translation>Legal basis for visible pictures</translation>
    </message>
    <message>
        <source>For example the law, the order or the consent. It stands on the notice sheet and in each picture&apos;s row.</source>
        <translation>For example the law, the order or the consent. It stands on the notice sheet and in each picture&apos;s row.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Thermal pictures are kept for</source>
        <translation>Thermal pictures are kept for</translation>
    </message>
    <message>
        <source>Visible pictures are kept for</source>
        <translation>Visible pictures are kept for</translation>
    </message>
    <message>
        <source>As short as possible; 24 h is usual.</source>
        <translation>As short as possible; 24 h is usual.</translation>
    </message>
    <message>
        <source>Whom visitors may ask</source>
        <translation>Whom visitors may ask</translation>
    </message>
    <message>
        <source>Name, telephone or address of whoever answers for these data; printed on the notice sheet.</source>
        <translation>Name, telephone or address of whoever answers for these data; printed on the notice sheet.</translation>
    </message>
    <message>
        <source>Save the notice sheet …</source>
        <translation>Save the notice sheet …</translation>
    </message>
    <message>
        <source>Keep also a clip of the 10 s before and after an alarm</source>
        <translation>Keep also a clip of the 10 s before and after an alarm</translation>
    </message>
    <message>
        <source>Of the kinds switched on above, on the same basis and for the same hours. Only the face of the alarm&apos;s person is clear; faces of others are filled, the surroundings are coarse. While it is on, the last 24 s stand in memory, 64 MB a camera at the most.</source>
        <translation>Of the kinds switched on above, on the same basis and for the same hours. Only the face of the alarm&apos;s person is clear; faces of others are filled, the surroundings are coarse. While it is on, the last 24 s stand in memory, 64 MB a camera at the most.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferenceCard</name>
    <message>
        <source>The reference is switched on and its set temperature is known</source>
        <translation>The reference is switched on and its set temperature is known</translation>
    </message>
    <message>
        <source>Set temperature</source>
        <translation>Set temperature</translation>
    </message>
    <message>
        <source>As on the display or the certificate of the reference.</source>
        <translation>As on the display or the certificate of the reference.</translation>
    </message>
    <message>
        <source>Standard uncertainty (k = 1)</source>
        <translation>Standard uncertainty (k = 1)</translation>
    </message>
    <message>
        <source>From its certificate; half of a stated U95.</source>
        <translation>From its certificate; half of a stated U95.</translation>
    </message>
    <message>
        <source>Find the reference in the picture automatically</source>
        <translation>Find the reference in the picture automatically</translation>
    </message>
    <message>
        <source>Centre, from the left</source>
        <translation>Centre, from the left</translation>
    </message>
    <message>
        <source>Centre, from the top</source>
        <translation>Centre, from the top</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Now: %1, trust %2 of 100 (%3).</source>
        <translation>Now: %1, trust %2 of 100 (%3).</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>Against it: %1.</translation>
    </message>
    <message>
        <source>Confirm the reference as it reads now</source>
        <translation>Confirm the reference as it reads now</translation>
    </message>
    <message>
        <source>Why: for example &quot;checked with the contact thermometer&quot;</source>
        <translation>Why: for example &quot;checked with the contact thermometer&quot;</translation>
    </message>
    <message>
        <source>Only after it was checked: a drift or a step is then forgiven. The log keeps it.</source>
        <translation>Only after it was checked: a drift or a step is then forgiven. The log keeps it.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferenceGuidePage</name>
    <message>
        <source>Reference set-up</source>
        <translation>Reference set-up</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>Still %1.</translation>
    </message>
    <message>
        <source>trust %1 of 100</source>
        <translation>trust %1 of 100</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>Against it: %1.</translation>
    </message>
    <message>
        <source>No picture of this entrance yet.</source>
        <translation>No picture of this entrance yet.</translation>
    </message>
    <message>
        <source>Switch the reference on and enter its set temperature and certificate on the page Reference.</source>
        <translation>Switch the reference on and enter its set temperature and certificate on the page Reference.</translation>
    </message>
    <message>
        <source>Put it at the edge of the thermal picture, at the height of the faces, whole in view and with nothing before it. Leave it there.</source>
        <translation>Put it at the edge of the thermal picture, at the height of the faces, whole in view and with nothing before it. Leave it there.</translation>
    </message>
    <message>
        <source>Stand it as far from the camera as people will be when they are measured, and enter lens and distance below.</source>
        <translation>Stand it as far from the camera as people will be when they are measured, and enter lens and distance below.</translation>
    </message>
    <message>
        <source>Wait until camera and reference are warm. Nobody is judged before.</source>
        <translation>Wait until camera and reference are warm. Nobody is judged before.</translation>
    </message>
    <message>
        <source>Keep draught, sun and people away from it: its reading settles to %1 or better.</source>
        <translation>Keep draught, sun and people away from it: its reading settles to %1 or better.</translation>
    </message>
    <message>
        <source>Trusted: people are judged from now on. Go on with the page Site check.</source>
        <translation>Trusted: people are judged from now on. Go on with the page Site check.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>One step after the other; each is ticked by what the camera itself sees.</source>
        <translation>One step after the other; each is ticked by what the camera itself sees.</translation>
    </message>
    <message>
        <source>The reference in the thermal picture</source>
        <translation>The reference in the thermal picture</translation>
    </message>
    <message>
        <source>The lens is known</source>
        <translation>The lens is known</translation>
    </message>
    <message>
        <source>The distance is measured</source>
        <translation>The distance is measured</translation>
    </message>
    <message>
        <source>Horizontal angle of the thermal lens</source>
        <translation>Horizontal angle of the thermal lens</translation>
    </message>
    <message>
        <source>From the camera&apos;s data sheet.</source>
        <translation>From the camera&apos;s data sheet.</translation>
    </message>
    <message>
        <source>Camera to reference</source>
        <translation>Camera to reference</translation>
    </message>
    <message>
        <source>Measured with a tape.</source>
        <translation>Measured with a tape.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferencePage</name>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>No entrance has a camera yet. Add one on the page Cameras.</source>
        <translation>No entrance has a camera yet. Add one on the page Cameras.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::RegistrationPage</name>
    <message>
        <source>Picture match</source>
        <translation>Picture match</translation>
    </message>
    <message>
        <source>Four points at least, or none. Add points or clear them.</source>
        <translation>Four points at least, or none. Add points or clear them.</translation>
    </message>
    <message>
        <source>These points lie on one line. Spread them over the picture.</source>
        <translation>These points lie on one line. Spread them over the picture.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n faces, typically %1 off.</source>
        <translation>
            <numerusform>Learnt from %n face, typically %1 off.</numerusform>
            <numerusform>Learnt from %n faces, typically %1 off.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: the match is learnt from whoever passes.</source>
        <translation>No points: the match is learnt from whoever passes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more points are needed.</source>
        <translation>
            <numerusform>%n more point is needed.</numerusform>
            <numerusform>%n more points are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without both pictures nothing can be said of the points.</source>
        <translation>Without both pictures nothing can be said of the points.</translation>
    </message>
    <message>
        <source>Off by %1 in all.</source>
        <translation>Off by %1 in all.</translation>
    </message>
    <message>
        <source>Four points always fit. Add a fifth to see how well they do.</source>
        <translation>Four points always fit. Add a fifth to see how well they do.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Choose things that both cameras show, such as the corners of a door or a warm cup at the distance where people stand, and drag each number onto the same thing in both pictures. Four points fix the match; more show how good it is. With keys: Page Down chooses a point, arrows move it by a pixel, with Shift by ten.</source>
        <translation>Choose things that both cameras show, such as the corners of a door or a warm cup at the distance where people stand, and drag each number onto the same thing in both pictures. Four points fix the match; more show how good it is. With keys: Page Down chooses a point, arrows move it by a pixel, with Shift by ten.</translation>
    </message>
    <message>
        <source>Thermal picture</source>
        <translation>Thermal picture</translation>
    </message>
    <message>
        <source>Visible picture</source>
        <translation>Visible picture</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>One over the other</translation>
    </message>
    <message>
        <source>Points in the thermal picture</source>
        <translation>Points in the thermal picture</translation>
    </message>
    <message>
        <source>Points in the visible picture</source>
        <translation>Points in the visible picture</translation>
    </message>
    <message>
        <source>No thermal picture. Check the camera.</source>
        <translation>No thermal picture. Check the camera.</translation>
    </message>
    <message>
        <source>No visible picture: there is nothing to match.</source>
        <translation>No visible picture: there is nothing to match.</translation>
    </message>
    <message>
        <source>Hold both pictures</source>
        <translation>Hold both pictures</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Remove this point</translation>
    </message>
    <message>
        <source>Clear all: learn it again</source>
        <translation>Clear all: learn it again</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReplayView</name>
    <message>
        <source>Seen again, not live</source>
        <translation>Seen again, not live</translation>
    </message>
    <message>
        <source>SEEN AGAIN, NOT LIVE</source>
        <translation>SEEN AGAIN, NOT LIVE</translation>
    </message>
    <message>
        <source>back to live  [%1]</source>
        <translation>back to live  [%1]</translation>
    </message>
    <message>
        <source>Nothing is kept to be seen again. The last seconds are wiped when the alarm is closed, and after 2 minutes.</source>
        <translation>Nothing is kept to be seen again. The last seconds are wiped when the alarm is closed, and after 2 minutes.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SetUpPage</name>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>The two passwords differ. Type both again.</translation>
    </message>
    <message>
        <source>Say why one person decides alone here.</source>
        <translation>Say why one person decides alone here.</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>The second person is somebody else.</translation>
    </message>
    <message>
        <source>Four short steps, and this desk has its people. Alarms work meanwhile and can be answered on the right. There is no default password: you choose every one.</source>
        <translation>Four short steps, and this desk has its people. Alarms work meanwhile and can be answered on the right. There is no default password: you choose every one.</translation>
    </message>
    <message>
        <source>The admin makes users and changes settings. Choose your own name and a password of 8 characters or more; a short sentence is easy to remember. Nobody can read it later, not even Haetae.</source>
        <translation>The admin makes users and changes settings. Choose your own name and a password of 8 characters or more; a short sentence is easy to remember. Nobody can read it later, not even Haetae.</translation>
    </message>
    <message>
        <source>The limit, the site offset and the reference temperature decide who alarms. A change of these needs two people: an admin asks for it, and another supervisor or admin confirms it with a password of their own. Let that person type it here now.</source>
        <translation>The limit, the site offset and the reference temperature decide who alarms. A change of these needs two people: an admin asks for it, and another supervisor or admin confirms it with a password of their own. Let that person type it here now.</translation>
    </message>
    <message>
        <source>한국어</source>
        <comment>the other language, in its own words</comment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>Switch the language</translation>
    </message>
    <message>
        <source>Name of this desk, for header and exports</source>
        <translation>Name of this desk, for header and exports</translation>
    </message>
    <message>
        <source>Your name, as you will type it to sign in</source>
        <translation>Your name, as you will type it to sign in</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Two people (recommended)</source>
        <translation>Two people (recommended)</translation>
    </message>
    <message>
        <source>One person decides alone here; header and log will say so</source>
        <translation>One person decides alone here; header and log will say so</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name of the second person</translation>
    </message>
    <message>
        <source>Role of the second person</source>
        <translation>Role of the second person</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Why, for the log</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Set up this desk</translation>
    </message>
    <message>
        <source>The admin</source>
        <translation>The admin</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>The second person</translation>
    </message>
    <message>
        <source>What is provisional</source>
        <translation>What is provisional</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Setting up …</translation>
    </message>
    <message>
        <source>Understood, set up</source>
        <translation>Understood, set up</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>What is provisional until somebody has checked it at this site:

· Limit %1 oral-equivalent: the built-in one.
· Site offset %2, from published studies and not from here: header, log and exports call it provisional until this site has validated its own.
· Reference temperature: nobody is judged until it is set as its certificate says.
· Privacy: numbers only. No picture of any kind is stored.

Haetae is a screening aid and no medical device: recheck with a clinical thermometer.</source>
        <translation>What is provisional until somebody has checked it at this site:

· Limit %1 oral-equivalent: the built-in one.
· Site offset %2, from published studies and not from here: header, log and exports call it provisional until this site has validated its own.
· Reference temperature: nobody is judged until it is set as its certificate says.
· Privacy: numbers only. No picture of any kind is stored.

Haetae is a screening aid and no medical device: recheck with a clinical thermometer.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SettingsBook</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>People and data</source>
        <translation>People and data</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SettingsDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>OK will change: %1</source>
        <translation>OK will change: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>You see the settings but cannot change them: only an admin may. Call one if something is wrong.</source>
        <translation>You see the settings but cannot change them: only an admin may. Call one if something is wrong.</translation>
    </message>
    <message>
        <source>OK (Ctrl+Enter)</source>
        <translation>OK (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>from the file %1</translation>
    </message>
    <message>
        <source>Save the settings in force as a file</source>
        <translation>Save the settings in force as a file</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Take settings from a file</translation>
    </message>
    <message>
        <source>Take from a file …</source>
        <translation>Take from a file …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Save as a file …</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShelfList</name>
    <message>
        <source>%1 · until %2 · %3: %4</source>
        <translation>%1 · until %2 · %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>Put aside · %n</numerusform>
            <numerusform>Put aside · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShelveForm</name>
    <message>
        <source>Type why it can wait, such as: being repaired.</source>
        <translation>Type why it can wait, such as: being repaired.</translation>
    </message>
    <message>
        <source>Put aside this alarm: why, and for how long?</source>
        <translation>Put aside this alarm: why, and for how long?</translation>
    </message>
    <message>
        <source>Reason for putting it aside</source>
        <translation>Reason for putting it aside</translation>
    </message>
    <message>
        <source>being repaired</source>
        <translation>being repaired</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 hours</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 hours</translation>
    </message>
    <message>
        <source>Put aside  [Enter]</source>
        <translation>Put aside  [Enter]</translation>
    </message>
    <message>
        <source>Cancel  [Esc]</source>
        <translation>Cancel  [Esc]</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShiftFigures</name>
    <message>
        <source>Nobody has passed yet today.</source>
        <translation>Nobody has passed yet today.</translation>
    </message>
    <message>
        <source>Passed / judged today</source>
        <translation>Passed / judged today</translation>
    </message>
    <message>
        <source>Alarms in the last hour · budget %1</source>
        <translation>Alarms in the last hour · budget %1</translation>
    </message>
    <message>
        <source>Rechecks today</source>
        <translation>Rechecks today</translation>
    </message>
    <message>
        <source>/ %1 (%2 %)</source>
        <translation>/ %1 (%2 %)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>confirmed %1 · normal %2 · false alarm %3</source>
        <translation>confirmed %1 · normal %2 · false alarm %3</translation>
    </message>
    <message>
        <source>Oral-equivalent median</source>
        <translation>Oral-equivalent median</translation>
    </message>
    <message>
        <source> · %1 provisional</source>
        <translation> · %1 provisional</translation>
    </message>
    <message>
        <source>People by hour</source>
        <translation>People by hour</translation>
    </message>
    <message>
        <source>Reference trusted today</source>
        <translation>Reference trusted today</translation>
    </message>
    <message>
        <source>Told of live entrances only.</source>
        <translation>Told of live entrances only.</translation>
    </message>
    <message>
        <source>No reference has been found yet today.</source>
        <translation>No reference has been found yet today.</translation>
    </message>
    <message>
        <source>Rechecks today · not confirmed %1 %</source>
        <translation>Rechecks today · not confirmed %1 %</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SiteCheckPage</name>
    <message>
        <source>Site check</source>
        <translation>Site check</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail.</source>
        <translation>
            <numerusform>%n check fails.</numerusform>
            <numerusform>%n checks fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks ask for a look.</source>
        <translation>
            <numerusform>%n check asks for a look.</numerusform>
            <numerusform>%n checks ask for a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was seen speaks against this entrance.</source>
        <translation>Nothing that was seen speaks against this entrance.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundChip</name>
    <message>
        <source>▲ ALARM NOT HEARD</source>
        <translation>▲ ALARM NOT HEARD</translation>
    </message>
    <message>
        <source>♪ sound: not yet tested</source>
        <translation>♪ sound: not yet tested</translation>
    </message>
    <message>
        <source>♪ sound proven</source>
        <translation>♪ sound proven</translation>
    </message>
    <message>
        <source>▲ no loudspeaker</source>
        <translation>▲ no loudspeaker</translation>
    </message>
    <message>
        <source>▲ sound muted</source>
        <translation>▲ sound muted</translation>
    </message>
    <message>
        <source>▲ sound failing</source>
        <translation>▲ sound failing</translation>
    </message>
    <message>
        <source>Alarm sound: %1</source>
        <translation>Alarm sound: %1</translation>
    </message>
    <message>
        <source>Alarm sound: test, pause</source>
        <translation>Alarm sound: test, pause</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundPage</name>
    <message>
        <source>Once an alarm</source>
        <translation>Once an alarm</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>Every few seconds</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Continuously</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Alarm sound</translation>
    </message>
    <message>
        <source>High: somebody elevated</source>
        <translation>High: somebody elevated</translation>
    </message>
    <message>
        <source>Medium: something has failed</source>
        <translation>Medium: something has failed</translation>
    </message>
    <message>
        <source>C D E.</source>
        <translation>C D E.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Two tones; only the test plays it now.</source>
        <translation>Two tones; only the test plays it now.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Seconds from burst to burst</source>
        <translation>Seconds from burst to burst</translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation>Least volume</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>every %1 s</translation>
    </message>
    <message>
        <source>C D E – F G, twice. Without an answer it should not stop: it comes more often after 30 seconds and without a pause after 2 minutes.</source>
        <translation>C D E – F G, twice. Without an answer it should not stop: it comes more often after 30 seconds and without a pause after 2 minutes.</translation>
    </message>
    <message>
        <source>A loudspeaker that is set quieter is turned up to this, and further while nobody answers. 0: it is left alone.</source>
        <translation>A loudspeaker that is set quieter is turned up to this, and further while nobody answers. 0: it is left alone.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundPanel</name>
    <message>
        <source>The sound is still being started.</source>
        <translation>The sound is still being started.</translation>
    </message>
    <message>
        <source>The sound server answers and its loudspeaker is on.</source>
        <translation>The sound server answers and its loudspeaker is on.</translation>
    </message>
    <message>
        <source>There is no loudspeaker. Connect one, or start the sound server.</source>
        <translation>There is no loudspeaker. Connect one, or start the sound server.</translation>
    </message>
    <message>
        <source>The loudspeaker is muted or too quiet. Turn it up in the desktop&apos;s sound settings.</source>
        <translation>The loudspeaker is muted or too quiet. Turn it up in the desktop&apos;s sound settings.</translation>
    </message>
    <message>
        <source>Nothing leaves the loudspeaker. Check it and its volume.</source>
        <translation>Nothing leaves the loudspeaker. Check it and its volume.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Call the technician.</source>
        <translation>The sound server does not answer. Call the technician.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Trying …</translation>
    </message>
    <message>
        <source>The sound server played it on %1 at %2 %.</source>
        <translation>The sound server played it on %1 at %2 %.</translation>
    </message>
    <message>
        <source>It was not played. %1</source>
        <translation>It was not played. %1</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Alarm sound</translation>
    </message>
    <message>
        <source>Test: high</source>
        <translation>Test: high</translation>
    </message>
    <message>
        <source>Test: medium</source>
        <translation>Test: medium</translation>
    </message>
    <message>
        <source>Test: low</source>
        <translation>Test: low</translation>
    </message>
    <message>
        <source>AUDIO PAUSED for 2 minutes</source>
        <translation>AUDIO PAUSED for 2 minutes</translation>
    </message>
    <message>
        <source>Make everything active again</source>
        <translation>Make everything active again</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Reason, for the log</translation>
    </message>
    <message>
        <source>ALARM PAUSED for 10 minutes, with a reason</source>
        <translation>ALARM PAUSED for 10 minutes, with a reason</translation>
    </message>
    <message>
        <source>AUDIO OFF, with a reason</source>
        <translation>AUDIO OFF, with a reason</translation>
    </message>
    <message>
        <source>ALARM OFF, with a reason</source>
        <translation>ALARM OFF, with a reason</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SpotPanel</name>
    <message>
        <source>Ask the person to stand on the mark.</source>
        <translation>Ask the person to stand on the mark.</translation>
    </message>
    <message>
        <source>Only one person may stand on the mark.</source>
        <translation>Only one person may stand on the mark.</translation>
    </message>
    <message>
        <source>Stand still and look at the camera.</source>
        <translation>Stand still and look at the camera.</translation>
    </message>
    <message>
        <source>A second reading by Haetae. Only a clinical thermometer&apos;s value closes the alarm.</source>
        <translation>A second reading by Haetae. Only a clinical thermometer&apos;s value closes the alarm.</translation>
    </message>
    <message>
        <source>Back  [Esc]</source>
        <translation>Back  [Esc]</translation>
    </message>
    <message>
        <source>Recheck here</source>
        <translation>Recheck here</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StackLight</name>
    <message>
        <source>Alarm lamp</source>
        <translation>Alarm lamp</translation>
    </message>
    <message numerus="yes">
        <source>red: %n unanswered</source>
        <translation>
            <numerusform>red: %n unanswered</numerusform>
            <numerusform>red: %n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amber: %n technical</source>
        <translation>
            <numerusform>amber: %n technical</numerusform>
            <numerusform>amber: %n technical</numerusform>
        </translation>
    </message>
    <message>
        <source>green: screening</source>
        <translation>green: screening</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>alarm %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>no alarm</translation>
    </message>
    <message>
        <source>technical %1</source>
        <translation>technical %1</translation>
    </message>
    <message>
        <source>all working</source>
        <translation>all working</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>screening</translation>
    </message>
    <message>
        <source>▲ not screening</source>
        <translation>▲ not screening</translation>
    </message>
    <message>
        <source>▲ check the site</source>
        <translation>▲ check the site</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StatusLine</name>
    <message>
        <source>face detector: %1</source>
        <translation>face detector: %1</translation>
    </message>
    <message>
        <source>oral-equivalent %1, provisional</source>
        <translation>oral-equivalent %1, provisional</translation>
    </message>
    <message>
        <source>oral-equivalent %1</source>
        <translation>oral-equivalent %1</translation>
    </message>
    <message>
        <source>no medical device</source>
        <translation>no medical device</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StoragePage</name>
    <message>
        <source>Storage and reports</source>
        <translation>Storage and reports</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not there. Make it, or connect its disk.</source>
        <translation>This folder is not there. Make it, or connect its disk.</translation>
    </message>
    <message>
        <source>Type a time of day such as 06:00.</source>
        <translation>Type a time of day such as 06:00.</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>As long as there is room</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody erases it</source>
        <translation>Until somebody erases it</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Rows of the log are kept for</source>
        <translation>Rows of the log are kept for</translation>
    </message>
    <message>
        <source>Then they are destroyed, and a row certifies it. Records of access stay a year at least.</source>
        <translation>Then they are destroyed, and a row certifies it. Records of access stay a year at least.</translation>
    </message>
    <message>
        <source>Recheck values, reasons and comments are kept for</source>
        <translation>Recheck values, reasons and comments are kept for</translation>
    </message>
    <message>
        <source>They are health data of people: as short as your duty to answer for them allows.</source>
        <translation>They are health data of people: as short as your duty to answer for them allows.</translation>
    </message>
    <message>
        <source>Folder for the log&apos;s signed heads</source>
        <translation>Folder for the log&apos;s signed heads</translation>
    </message>
    <message>
        <source>On another disk or a share. With it anybody can show that no row was cut off or changed. Counts from the next start.</source>
        <translation>On another disk or a share. With it anybody can show that no row was cut off or changed. Counts from the next start.</translation>
    </message>
    <message>
        <source>Folder for the daily report</source>
        <translation>Folder for the daily report</translation>
    </message>
    <message>
        <source>A PDF of the day before is written there by itself. Empty: none.</source>
        <translation>A PDF of the day before is written there by itself. Empty: none.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>Local time, such as 06:00.</source>
        <translation>Local time, such as 06:00.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TileTools</name>
    <message>
        <source>Picture: which camera</source>
        <translation>Picture: which camera</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Flag what is warmer than a set temperature</source>
        <translation>Flag what is warmer than a set temperature</translation>
    </message>
    <message>
        <source>Temperature at a point</source>
        <translation>Temperature at a point</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Farther (-)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>Whole picture (0)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Closer (+)</translation>
    </message>
    <message>
        <source>Draw the zones where this entrance screens</source>
        <translation>Draw the zones where this entrance screens</translation>
    </message>
    <message>
        <source>Back to all entrances (Esc)</source>
        <translation>Back to all entrances (Esc)</translation>
    </message>
    <message>
        <source>This entrance alone (Enter)</source>
        <translation>This entrance alone (Enter)</translation>
    </message>
    <message>
        <source>Share of the thermal picture</source>
        <translation>Share of the thermal picture</translation>
    </message>
    <message>
        <source>Flag from this temperature on</source>
        <translation>Flag from this temperature on</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TimelineChart</name>
    <message>
        <source>People and alarms over time</source>
        <translation>People and alarms over time</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>People and alarms (▼) a %1 · most %2 · drag to choose a time</source>
        <translation>People and alarms (▼) a %1 · most %2 · drag to choose a time</translation>
    </message>
    <message>
        <source>Nobody passed in this time.</source>
        <translation>Nobody passed in this time.</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 alarms</source>
        <translation>%1: %2 people, %3 alarms</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TrafficPanel</name>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>In view %1, judged %2</source>
        <translation>In view %1, judged %2</translation>
    </message>
    <message>
        <source>; not judged: %1</source>
        <translation>; not judged: %1</translation>
    </message>
    <message>
        <source>Refused as no person: %1</source>
        <translation>Refused as no person: %1</translation>
    </message>
    <message>
        <source>Who passes, and what is nobody</source>
        <translation>Who passes, and what is nobody</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Counted since start %1. Gone in the last hour %2; in all in %3, out %4, across %5</source>
        <translation>Counted since start %1. Gone in the last hour %2; in all in %3, out %4, across %5</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TransportBar</name>
    <message>
        <source>recording %1 of %2</source>
        <translation>recording %1 of %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>%1 s back</source>
        <translation>%1 s back</translation>
    </message>
    <message>
        <source>%1 s on</source>
        <translation>%1 s on</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>Moment of the recording</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
</context>
<context>
    <name>haetae::ui::UsersPage</name>
    <message>
        <source>The role is changed.</source>
        <translation>The role is changed.</translation>
    </message>
    <message>
        <source>The user may sign in again.</source>
        <translation>The user may sign in again.</translation>
    </message>
    <message>
        <source>The user cannot sign in any more.</source>
        <translation>The user cannot sign in any more.</translation>
    </message>
    <message>
        <source>The user may try again.</source>
        <translation>The user may try again.</translation>
    </message>
    <message>
        <source>The user is removed; the log keeps what was done under the name.</source>
        <translation>The user is removed; the log keeps what was done under the name.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>The two passwords differ. Type both again.</translation>
    </message>
    <message>
        <source>The user is made and must change the password at the first sign-in.</source>
        <translation>The user is made and must change the password at the first sign-in.</translation>
    </message>
    <message>
        <source>The password is set and must be changed at the next sign-in.</source>
        <translation>The password is set and must be changed at the next sign-in.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>locked out for %1 after wrong passwords</source>
        <translation>locked out for %1 after wrong passwords</translation>
    </message>
    <message>
        <source>must change the password at the next sign-in</source>
        <translation>must change the password at the next sign-in</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>may sign in</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>a user</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Set this password for %1</source>
        <translation>Set this password for %1</translation>
    </message>
    <message>
        <source>A simulation and a recording have no users. At a site they are here.</source>
        <translation>A simulation and a recording have no users. At a site they are here.</translation>
    </message>
    <message>
        <source>What is done to a user is done at once and is in the log with who did it and why. A guard answers alarms; a supervisor also exports, shelves and confirms; an admin also makes users and changes settings.</source>
        <translation>What is done to a user is done at once and is in the log with who did it and why. A guard answers alarms; a supervisor also exports, shelves and confirms; an admin also makes users and changes settings.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Why, for the log</translation>
    </message>
    <message>
        <source>Role of the chosen user</source>
        <translation>Role of the chosen user</translation>
    </message>
    <message>
        <source>Role of the new user</source>
        <translation>Role of the new user</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>A new user, or a new password</source>
        <translation>A new user, or a new password</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Name of the new user</translation>
    </message>
    <message>
        <source>Password for the first sign-in, 8 characters or more</source>
        <translation>Password for the first sign-in, 8 characters or more</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Add this user</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Minutes without key, mouse or touch. Alarms can still be acknowledged. 0: never.</source>
        <translation>Minutes without key, mouse or touch. Alarms can still be acknowledged. 0: never.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>Single-person site</translation>
    </message>
    <message>
        <source>Limit, site offset and reference temperature then need no second person. The header and every such row of the log say so.</source>
        <translation>Limit, site offset and reference temperature then need no second person. The header and every such row of the log say so.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ValidationPage</name>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Take people from a table</source>
        <translation>Take people from a table</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Comma-separated values</translation>
    </message>
    <message>
        <source>Name the clinical thermometer: its make and serial number.</source>
        <translation>Name the clinical thermometer: its make and serial number.</translation>
    </message>
    <message>
        <source>Signed. A second person has to confirm it before it holds. The people&apos;s values are erased.</source>
        <translation>Signed. A second person has to confirm it before it holds. The people&apos;s values are erased.</translation>
    </message>
    <message>
        <source>Signed and in force. The people&apos;s values are erased.</source>
        <translation>Signed and in force. The people&apos;s values are erased.</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far. Figures come with the third.</source>
        <translation>
            <numerusform>%n person so far. Figures come with the third.</numerusform>
            <numerusform>%n people so far. Figures come with the third.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure at least 30 people of this site: let each stand before the camera, then take the value orally with a clinical thermometer. Both values stay in this computer&apos;s memory until you sign or sign out, and are written nowhere.</source>
        <translation>Measure at least 30 people of this site: let each stand before the camera, then take the value orally with a clinical thermometer. Both values stay in this computer&apos;s memory until you sign or sign out, and are written nowhere.</translation>
    </message>
    <message>
        <source>Clinical thermometer</source>
        <translation>Clinical thermometer</translation>
    </message>
    <message>
        <source>Make and serial number; the log keeps it.</source>
        <translation>Make and serial number; the log keeps it.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>The offset holds for this site of the face alone.</source>
        <translation>The offset holds for this site of the face alone.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Then it is provisional again; a season at most.</source>
        <translation>Then it is provisional again; a season at most.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Skin temperature</translation>
    </message>
    <message>
        <source>As the camera reads it, without the offset.</source>
        <translation>As the camera reads it, without the offset.</translation>
    </message>
    <message>
        <source>Clinical thermometer&apos;s value</source>
        <translation>Clinical thermometer&apos;s value</translation>
    </message>
    <message>
        <source>Taken orally.</source>
        <translation>Taken orally.</translation>
    </message>
    <message>
        <source>Take the camera&apos;s reading</source>
        <translation>Take the camera&apos;s reading</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>From a table …</source>
        <translation>From a table …</translation>
    </message>
    <message>
        <source>Sign for this offset</source>
        <translation>Sign for this offset</translation>
    </message>
    <message>
        <source>People measured</source>
        <translation>People measured</translation>
    </message>
    <message>
        <source>Skin, %1</source>
        <translation>Skin, %1</translation>
    </message>
    <message>
        <source>Clinical, %1</source>
        <translation>Clinical, %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>haetae::ui::VisitorWindow</name>
    <message>
        <source>Haetae · visitors</source>
        <translation>Haetae · visitors</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>What visitors are told</translation>
    </message>
</context>
<context>
    <name>haetae::ui::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>No window for visitors</source>
        <translation>No window for visitors</translation>
    </message>
    <message>
        <source>Screen %1, which is not there now</source>
        <translation>Screen %1, which is not there now</translation>
    </message>
    <message>
        <source>Screen %1 (%2 × %3)</source>
        <translation>Screen %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>A window beside the camera tells each visitor what to do: look at the camera, take off the glasses, wait, go ahead, see our staff. It shows no temperature, no picture and no reason, and speaks Korean and English at once.</source>
        <translation>A window beside the camera tells each visitor what to do: look at the camera, take off the glasses, wait, go ahead, see our staff. It shows no temperature, no picture and no reason, and speaks Korean and English at once.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Counts from the next start of Haetae. With only one screen it is a window of its own and never covers the alarms.</source>
        <translation>Counts from the next start of Haetae. With only one screen it is a window of its own and never covers the alarms.</translation>
    </message>
    <message>
        <source>The first entrance</source>
        <translation>The first entrance</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Whoever stands on this entrance&apos;s mark, else whoever is nearest to its camera, is spoken to.</source>
        <translation>Whoever stands on this entrance&apos;s mark, else whoever is nearest to its camera, is spoken to.</translation>
    </message>
    <message>
        <source>Larger line</source>
        <translation>Larger line</translation>
    </message>
    <message>
        <source>The other language stands below it.</source>
        <translation>The other language stands below it.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::Wall</name>
    <message>
        <source>No entrance is set up. An admin adds one in the settings.</source>
        <translation>No entrance is set up. An admin adds one in the settings.</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Layout %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ZoneBar</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Drag a rectangle or click corner by corner; Enter closes the zone. By keyboard: arrows move the cross, Space sets a corner.</source>
        <translation>Drag a rectangle or click corner by corner; Enter closes the zone. By keyboard: arrows move the cross, Space sets a corner.</translation>
    </message>
    <message>
        <source>Screen here</source>
        <translation>Screen here</translation>
    </message>
    <message>
        <source>Leave out  X</source>
        <translation>Leave out  X</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Remove  Del</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
</context>
</TS>
