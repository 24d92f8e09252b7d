<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AccountWords</name>
    <message>
        <source>A password has at least 8 characters. A short sentence is easy to remember.</source>
        <translation>비밀번호는 8자 이상입니다. 짧은 문장이 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation>비밀번호는 128자까지입니다.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and blanks.</source>
        <translation>글자, 숫자, 기호, 빈칸을 쓰십시오.</translation>
    </message>
    <message>
        <source>The password must not be the name.</source>
        <translation>비밀번호는 이름과 달라야 합니다.</translation>
    </message>
    <message>
        <source>A name has 1 to 32 characters.</source>
        <translation>이름은 1~32자입니다.</translation>
    </message>
    <message>
        <source>The log uses this name for itself. Choose another.</source>
        <translation>이 이름은 기록이 스스로 씁니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>같은 이름의 사용자가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no user of this name.</source>
        <translation>이 이름의 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Choose guard, supervisor or admin.</source>
        <translation>경비, 감독자, 관리자 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>This is the last admin who can sign in. Make another admin first.</source>
        <translation>로그인할 수 있는 마지막 관리자입니다. 먼저 다른 관리자를 만드십시오.</translation>
    </message>
    <message>
        <source>User or password is wrong. Look at the Caps Lock key and at 한/영, then type both again.</source>
        <translation>사용자 또는 비밀번호가 틀렸습니다. Caps Lock과 한/영 키를 확인하고 둘 다 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait, or have an admin unlock the user.</source>
        <translation>비밀번호가 너무 많이 틀렸습니다. 기다리거나 관리자에게 잠금 해제를 부탁하십시오.</translation>
    </message>
    <message>
        <source>This user is disabled. Ask an admin.</source>
        <translation>사용이 중지된 사용자입니다. 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Somebody else set this password. Sign in and change it first.</source>
        <translation>다른 사람이 정한 비밀번호입니다. 로그인해서 먼저 바꾸십시오.</translation>
    </message>
    <message>
        <source>Change your own password at your name in the header.</source>
        <translation>자기 비밀번호는 머리줄의 이름에서 바꾸십시오.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again.</source>
        <translation>로그인한 사람이 없습니다. 로그인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>Two different people are needed.</source>
        <translation>서로 다른 두 사람이 필요합니다.</translation>
    </message>
    <message>
        <source>Only a supervisor or an admin can confirm.</source>
        <translation>감독자나 관리자만 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>This change does not wait any more. Ask for it again.</source>
        <translation>이 변경은 더 기다리지 않습니다. 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>An alarm waits for an answer. Acknowledge it before the shift is handed over.</source>
        <translation>응답을 기다리는 경보가 있습니다. 인계하기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>This desk has its users already. Sign in.</source>
        <translation>이 데스크에는 이미 사용자가 있습니다. 로그인하십시오.</translation>
    </message>
    <message>
        <source>This desk has no users yet. Set it up first.</source>
        <translation>이 데스크에는 아직 사용자가 없습니다. 먼저 설정하십시오.</translation>
    </message>
    <message>
        <source>Type a reason for the log.</source>
        <translation>기록에 남길 이유를 입력하십시오.</translation>
    </message>
    <message>
        <source>Name a second person, or say why one person decides alone here.</source>
        <translation>두 번째 사람을 정하거나, 여기서 한 사람이 혼자 정하는 이유를 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1분</translation>
    </message>
</context>
<context>
    <name>AlarmFactWords</name>
    <message>
        <source>oral-equivalent</source>
        <translation>구강 환산</translation>
    </message>
    <message>
        <source> · skin temperature %1</source>
        <translation> · 피부온도 %1</translation>
    </message>
    <message>
        <source> · limit %1</source>
        <translation> · 한계 %1</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2프레임</translation>
    </message>
    <message>
        <source>recheck by clinical thermometer</source>
        <translation>체온계로 재확인</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>went out to the right, %1</source>
        <translation>오른쪽으로 나감 · %1</translation>
    </message>
    <message>
        <source>went out to the left, %1</source>
        <translation>왼쪽으로 나감 · %1</translation>
    </message>
    <message>
        <source>gone, last no. %1 of %2 from the left, %3</source>
        <translation>사라짐 · 마지막 위치 왼쪽에서 %1번째(%2명 중) · %3</translation>
    </message>
    <message>
        <source>gone from the picture, %1</source>
        <translation>화면에서 사라짐 · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Second level called</source>
        <translation>2차 담당자 호출됨</translation>
    </message>
    <message>
        <source>Supervisor called</source>
        <translation>감독자 호출됨</translation>
    </message>
    <message>
        <source>%1 · phone %2</source>
        <translation>%1 · 전화 %2</translation>
    </message>
    <message>
        <source>%1 · call %2</source>
        <translation>%1 · 전화 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source> · highest %1</source>
        <translation> · 최고 %1</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>elevated, recheck</source>
        <translation>재확인 필요</translation>
    </message>
    <message>
        <source>reference not trusted</source>
        <translation>기준원 신뢰 불가</translation>
    </message>
    <message>
        <source>camera failing</source>
        <translation>카메라 이상</translation>
    </message>
    <message>
        <source>log not being stored</source>
        <translation>기록 저장 안 됨</translation>
    </message>
    <message>
        <source>alarm sound failing</source>
        <translation>경보음 이상</translation>
    </message>
    <message>
        <source>Recheck the person with a clinical thermometer.</source>
        <translation>체온계로 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Clear the view to the reference or use the clinical thermometer.</source>
        <translation>이 출입구는 판정하지 않습니다. 기준원 앞을 비우거나 체온계를 쓰세요.</translation>
    </message>
    <message>
        <source>Nobody is judged at this entrance. Watch it yourself and check the camera&apos;s power and network.</source>
        <translation>이 출입구는 판정하지 않습니다. 직접 지켜보고 카메라 전원과 통신선을 확인하세요.</translation>
    </message>
    <message>
        <source>Alarms go on, but rows may not be kept. Note alarms on paper and call the technician.</source>
        <translation>경보는 계속되지만 기록이 남지 않을 수 있습니다. 경보를 종이에 적고 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>Alarms cannot be heard. Keep your eyes on the screen and check loudspeaker and volume.</source>
        <translation>경보음이 들리지 않습니다. 화면을 계속 보고 스피커와 음량을 확인하세요.</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>지속</translation>
    </message>
    <message>
        <source>over</source>
        <translation>해소</translation>
    </message>
    <message>
        <source>new</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>being rechecked</source>
        <translation>재확인 중</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>상급자 호출</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미처리</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>이상 확인</translation>
    </message>
    <message>
        <source>normal on recheck</source>
        <translation>재확인 정상</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>KEPT IN JOURNAL</source>
        <translation>임시 보관 중</translation>
    </message>
    <message>
        <source>NOT STORED</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>The log is not writable. This row is safe in the journal and moves to the log when it works again.</source>
        <translation>기록부에 쓸 수 없습니다. 이 건은 임시 보관되었고 복구되면 기록부로 옮겨집니다.</translation>
    </message>
    <message>
        <source>This row could not be stored. Write it down on paper now and call the technician.</source>
        <translation>이 건은 저장되지 않았습니다. 지금 종이에 적고 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>hot drink</source>
        <translation>뜨거운 음료</translation>
    </message>
    <message>
        <source>warm from exertion</source>
        <translation>운동·활동 직후</translation>
    </message>
    <message>
        <source>sun or heater</source>
        <translation>햇볕·난방기</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>no loudspeaker found</source>
        <translation>스피커 없음</translation>
    </message>
    <message>
        <source>loudspeaker is muted</source>
        <translation>스피커 음소거됨</translation>
    </message>
    <message>
        <source>sound program does not answer</source>
        <translation>경보음 프로그램 무응답</translation>
    </message>
    <message>
        <source>Calm entrance: everyone is measured against the reference. Press L for the log.</source>
        <translation>평온한 출입구: 모두 기준원과 견주어 잽니다. L 키로 기록을 봅니다.</translation>
    </message>
    <message>
        <source>Elevated skin temperature: press Space to acknowledge, R to recheck, F for a false alarm.</source>
        <translation>피부온도 높음: Space 경보 확인, R 체온계 값 입력, F 오경보.</translation>
    </message>
    <message>
        <source>A hot cup passes and is refused as no face. No key is needed.</source>
        <translation>뜨거운 컵이 지나갑니다. 얼굴이 아니어서 재지 않습니다. 누를 키가 없습니다.</translation>
    </message>
    <message>
        <source>Somebody covers the reference: nobody is judged. Press Space to acknowledge.</source>
        <translation>기준원이 가려져 아무도 판정하지 않습니다. Space 키로 확인합니다.</translation>
    </message>
    <message>
        <source>People come in from the cold: too cold to judge, so no verdict. No key is needed.</source>
        <translation>추운 곳에서 막 들어와 너무 차가우므로 판정하지 않습니다. 누를 키가 없습니다.</translation>
    </message>
    <message>
        <source>Fifteen people at once, each measured on their own. Press L for the log.</source>
        <translation>열다섯 명을 한꺼번에, 한 사람씩 따로 잽니다. L 키로 기록을 봅니다.</translation>
    </message>
    <message>
        <source>sound starts but does not play</source>
        <translation>소리가 시작되지만 나지 않음</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message>
        <source>log may not be written</source>
        <translation>기록부에 쓸 권한 없음</translation>
    </message>
    <message>
        <source>folder of the log is gone</source>
        <translation>기록 폴더가 없음</translation>
    </message>
    <message>
        <source>log is damaged</source>
        <translation>기록부 손상</translation>
    </message>
    <message>
        <source>simulated and real rows must not mix</source>
        <translation>모의 기록과 실제 기록을 섞을 수 없음</translation>
    </message>
    <message>
        <source>log is of a newer version</source>
        <translation>더 새 버전의 기록부</translation>
    </message>
    <message>
        <source>log does not answer</source>
        <translation>기록부 무응답</translation>
    </message>
    <message>
        <source>face detector failing</source>
        <translation>얼굴 검출기 이상</translation>
    </message>
    <message>
        <source>part of Haetae failing</source>
        <translation>해태 일부 기능 이상</translation>
    </message>
    <message>
        <source>Faces are found in the thermal picture alone. Go on, watch for people without a box and call the technician.</source>
        <translation>지금은 열화상에서만 얼굴을 찾습니다. 계속 사용하되 테두리가 없는 사람이 있는지 살피고 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>One step failed and was left out. Watch the entrance yourself and call the technician.</source>
        <translation>처리 한 건이 실패하여 건너뛰었습니다. 출입구를 직접 살피고 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>log refuses a row</source>
        <translation>기록부가 행을 거부함</translation>
    </message>
    <message>
        <source>disk of the log does not answer</source>
        <translation>기록부 디스크 무응답</translation>
    </message>
    <message>
        <source>keeping the log</source>
        <translation>기록부 저장</translation>
    </message>
    <message>
        <source>do not screen, check the site</source>
        <translation>측정 중지, 현장 점검</translation>
    </message>
    <message>
        <source>The last hour&apos;s people read unlike the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</source>
        <translation>지난 한 시간의 피부온도가 평소와 다릅니다. 체온계를 쓰고 문, 바람, 햇빛, 카메라, 기준원을 점검하세요.</translation>
    </message>
    <message>
        <source>camera out of place</source>
        <translation>카메라 위치 어긋남</translation>
    </message>
    <message>
        <source>Visible and thermal picture no longer fit. Screening goes on; look whether the camera was knocked and put it back.</source>
        <translation>실화상과 열화상이 서로 맞지 않습니다. 측정은 계속됩니다. 카메라가 부딪혔는지 살피고 제자리로 돌리세요.</translation>
    </message>
    <message>
        <source>people read lower than usual</source>
        <translation>평소보다 낮게 측정됨</translation>
    </message>
    <message>
        <source>people read higher than usual</source>
        <translation>평소보다 높게 측정됨</translation>
    </message>
    <message>
        <source>The camera repeats one picture: its values are hidden within two seconds. Press Space to acknowledge.</source>
        <translation>카메라가 같은 화면을 되풀이합니다. 값은 2초 안에 가려집니다. Space로 확인하세요.</translation>
    </message>
    <message>
        <source>ear thermometer</source>
        <translation>귀 체온계</translation>
    </message>
    <message>
        <source>oral thermometer</source>
        <translation>구강 체온계</translation>
    </message>
    <message>
        <source>armpit thermometer</source>
        <translation>겨드랑이 체온계</translation>
    </message>
    <message>
        <source>forehead thermometer</source>
        <translation>이마 체온계</translation>
    </message>
    <message>
        <source>other thermometer</source>
        <translation>기타 체온계</translation>
    </message>
    <message>
        <source>lamp or remote output failing</source>
        <translation>경광등 또는 외부 출력 이상</translation>
    </message>
    <message>
        <source>A lamp, relay or message service does not answer. Rely on screen and sound and check its cable, power and network.</source>
        <translation>경광등, 릴레이 또는 메시지 서비스가 응답하지 않습니다. 화면과 소리를 따르고 배선, 전원, 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Many alarms at once: one popup, one sound, nothing is dropped. Press N for the next alarm.</source>
        <translation>동시에 여러 건의 경보: 팝업도 소리도 하나, 빠지는 경보는 없습니다. N 키로 다음 경보를 봅니다.</translation>
    </message>
    <message>
        <source>the daily report</source>
        <translation>일일 보고서</translation>
    </message>
</context>
<context>
    <name>AlbumPage</name>
    <message>
        <source>The log of the simulated day: filter it, acknowledge, export it as CSV.</source>
        <translation>모의 하루의 기록: 걸러 보고, 확인하고, CSV로 내보냅니다.</translation>
    </message>
    <message>
        <source>The settings: limit, reference and language, with OK and Cancel.</source>
        <translation>설정: 한계, 기준원, 언어. 확인과 취소가 있습니다.</translation>
    </message>
    <message>
        <source>Haetae: one simulated entrance</source>
        <translation>해태: 모의 출입구 하나</translation>
    </message>
    <message>
        <source>A screening aid, not a medical device: an elevated reading is rechecked with a clinical thermometer.</source>
        <translation>선별 보조 도구이며 의료기기가 아닙니다. 높은 값은 체온계로 재확인합니다.</translation>
    </message>
    <message>
        <source>The day&apos;s log as CSV</source>
        <translation>하루 기록(CSV)</translation>
    </message>
</context>
<context>
    <name>CameraDiff</name>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>미설정</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>learnt from people</source>
        <translation>사람을 보며 익힘</translation>
    </message>
    <message numerus="yes">
        <source>by hand, %n points</source>
        <translation>
            <numerusform>손으로 맞춤, 점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>as set</source>
        <translation>설정값대로</translation>
    </message>
    <message>
        <source>%1: set temperature</source>
        <translation>%1: 설정 온도</translation>
    </message>
    <message>
        <source>%1: uncertainty</source>
        <translation>%1: 불확도</translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation>%1: 위치</translation>
    </message>
    <message>
        <source>%1: certificate value</source>
        <translation>%1: 성적서 값</translation>
    </message>
    <message>
        <source>%1: certificate issued</source>
        <translation>%1: 성적서 발급일</translation>
    </message>
    <message>
        <source>%1: certificate expires</source>
        <translation>%1: 성적서 만료일</translation>
    </message>
    <message>
        <source>%1: used past its date because</source>
        <translation>%1: 만료 뒤 사용 사유</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: 이름</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: 종류</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1: 주소</translation>
    </message>
    <message>
        <source>%1: files</source>
        <translation>%1: 파일</translation>
    </message>
    <message>
        <source>%1: turned by</source>
        <translation>%1: 회전</translation>
    </message>
    <message>
        <source>%1: hours</source>
        <translation>%1: 측정 시간</translation>
    </message>
    <message>
        <source>%1: mark for a second look</source>
        <translation>%1: 다시 재는 자리</translation>
    </message>
    <message>
        <source>%1: picture match</source>
        <translation>%1: 화면 맞춤</translation>
    </message>
    <message>
        <source>%1: picture match moved</source>
        <translation>%1: 화면 맞춤 점 이동</translation>
    </message>
    <message>
        <source>%1: password of the address</source>
        <translation>%1: 주소의 비밀번호</translation>
    </message>
    <message>
        <source>Entrance added: %1</source>
        <translation>출입구 추가: %1</translation>
    </message>
    <message>
        <source>Entrance removed: %1</source>
        <translation>출입구 삭제: %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>입력 안 함</translation>
    </message>
    <message>
        <source>%1: angle of the lens</source>
        <translation>%1: 렌즈 화각</translation>
    </message>
    <message>
        <source>%1: camera to reference</source>
        <translation>%1: 카메라와 기준원 사이</translation>
    </message>
    <message>
        <source>%1: second camera</source>
        <translation>%1: 둘째 카메라</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>The camera refuses the user or the password. It was tried once and is not tried again by itself, since cameras lock out who guesses. Correct one of them first.</source>
        <translation>카메라가 사용자 또는 비밀번호를 거부했습니다. 한 번만 시도했으며, 카메라가 잠길 수 있어 저절로 다시 시도하지 않습니다. 먼저 둘 중 하나를 고치세요.</translation>
    </message>
    <message>
        <source>The camera wants a user and a password. Type both.</source>
        <translation>카메라가 사용자와 비밀번호를 요구합니다. 둘 다 입력하세요.</translation>
    </message>
    <message>
        <source>The camera&apos;s certificate is not trusted, so no password was sent. Install its certificate on this machine, or correct the address.</source>
        <translation>카메라의 인증서를 믿을 수 없어 비밀번호를 보내지 않았습니다. 이 컴퓨터에 인증서를 설치하거나 주소를 고치세요.</translation>
    </message>
    <message>
        <source>The camera sends us to another address, which is not followed. Type that address yourself if you trust it.</source>
        <translation>카메라가 다른 주소로 보내려 하지만 따라가지 않습니다. 믿을 수 있는 주소라면 직접 입력하세요.</translation>
    </message>
    <message>
        <source>What answers sends more than any camera does; it was refused. Check the address.</source>
        <translation>응답이 카메라가 보낼 만한 크기보다 커서 거부했습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check power, cable and address.</source>
        <translation>그 주소에서 응답이 없습니다. 전원, 케이블, 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>What answers is no camera of this kind, or cannot do what is needed. Choose another kind.</source>
        <translation>응답한 장치는 이 종류의 카메라가 아니거나 필요한 기능이 없습니다. 다른 종류를 고르세요.</translation>
    </message>
    <message>
        <source>There is no camera under this address. Correct it.</source>
        <translation>이 주소에는 카메라가 없습니다. 주소를 고치세요.</translation>
    </message>
    <message>
        <source>The camera cannot be used as it is. Tell the technician what is said here.</source>
        <translation>이 카메라는 지금 상태로는 쓸 수 없습니다. 여기 적힌 내용을 기술자에게 알리세요.</translation>
    </message>
    <message>
        <source>It gives no temperatures: people are seen and counted there, nobody is judged.</source>
        <translation>온도를 주지 않습니다. 사람을 보고 세기만 하며, 아무도 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>It gives no visible picture: faces are found in the thermal picture alone.</source>
        <translation>가시광 사진을 주지 않습니다. 얼굴은 열화상에서만 찾습니다.</translation>
    </message>
    <message>
        <source>temperatures %1</source>
        <translation>온도 %1</translation>
    </message>
    <message>
        <source>visible %1</source>
        <translation>가시광 %1</translation>
    </message>
</context>
<context>
    <name>DayReportPdf</name>
    <message>
        <source>Haetae: report of the day</source>
        <translation>해태: 하루 보고서</translation>
    </message>
    <message>
        <source>Haetae: report</source>
        <translation>해태: 보고서</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>People and alarms</source>
        <translation>사람과 경보</translation>
    </message>
    <message>
        <source>people</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>재확인 필요</translation>
    </message>
    <message>
        <source>median oral-equivalent</source>
        <translation>구강 환산 중앙값</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>normal on recheck</source>
        <translation>다시 재니 정상</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>How the alarms burdened the desk</source>
        <translation>근무자의 경보 부담</translation>
    </message>
    <message>
        <source>alarms, people&apos;s and technical</source>
        <translation>경보 (사람과 기술)</translation>
    </message>
    <message>
        <source>an hour (at most 6)</source>
        <translation>시간당 (6 이하)</translation>
    </message>
    <message>
        <source>most in 10 minutes (at most 10)</source>
        <translation>10분간 최다 (10 이하)</translation>
    </message>
    <message>
        <source>time in flood</source>
        <translation>경보 폭주 시간 비율</translation>
    </message>
    <message>
        <source>median time to an answer</source>
        <translation>응답 시간 중앙값</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>chattering sources</source>
        <translation>반복 경보 원인</translation>
    </message>
    <message>
        <source>open for more than a day</source>
        <translation>하루 넘게 열림</translation>
    </message>
    <message>
        <source>Reference sources</source>
        <translation>기준원</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>감시 시간</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>신뢰</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>None was raised in this time.</source>
        <translation>이 기간에는 경보이 없었습니다.</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>바뀐 설정</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Readings of the judged people</source>
        <translation>판정한 사람의 측정값</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This entry cannot be used. Correct it and try again.</source>
        <translation>쓸 수 없는 값입니다. 고쳐서 다시 하세요.</translation>
    </message>
    <message>
        <source>This version cannot do that. Ask the technician for an update.</source>
        <translation>이 버전에서는 할 수 없습니다. 기술 담당자에게 업데이트를 요청하세요.</translation>
    </message>
    <message>
        <source>It is not there. Check the name or the cable and try again.</source>
        <translation>찾을 수 없습니다. 이름이나 연결선을 확인하고 다시 하세요.</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from its origin.</source>
        <translation>파일이 중간에 끊겼습니다. 원본에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it and call the technician.</source>
        <translation>파일이 손상되었습니다. 그대로 두고 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>It does not answer at the moment. Wait a little and try again.</source>
        <translation>지금은 응답이 없습니다. 잠시 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a supervisor or choose another place.</source>
        <translation>허용되지 않습니다. 감독자에게 요청하거나 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>The disk or the memory is full. Call the technician.</source>
        <translation>디스크나 메모리가 가득 찼습니다. 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>It took too long. Try again.</source>
        <translation>시간이 초과되었습니다. 다시 하세요.</translation>
    </message>
    <message>
        <source>Somebody has already done it. Look at the newest state.</source>
        <translation>이미 처리되었습니다. 최신 상태를 확인하세요.</translation>
    </message>
    <message>
        <source>Haetae made a mistake here. It goes on; tell the technician.</source>
        <translation>해태 내부 오류입니다. 계속 동작하니 기술 담당자에게 알리세요.</translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>영상 끊김</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>영상 정지</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Connecting to the camera. Nobody is judged yet.</source>
        <translation>카메라에 연결하는 중입니다. 아직 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>The picture is live. Nothing to do.</source>
        <translation>실시간 영상입니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>No new picture arrives. Nobody is judged. Watch the entrance yourself and check the cable.</source>
        <translation>새 영상이 오지 않아 판정하지 않습니다. 출입구를 직접 지켜보고 연결선을 확인하세요.</translation>
    </message>
    <message>
        <source>The camera does not answer. Nobody is judged. Check power and network; it reconnects by itself.</source>
        <translation>카메라가 응답하지 않아 판정하지 않습니다. 전원과 통신선을 확인하세요. 자동으로 다시 연결됩니다.</translation>
    </message>
    <message>
        <source>hot object</source>
        <translation>뜨거운 물체</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>기준원</translation>
    </message>
    <message>
        <source>warm surface</source>
        <translation>따뜻한 표면</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>너무 작음</translation>
    </message>
    <message>
        <source>as cold as the room</source>
        <translation>실내만큼 차가움</translation>
    </message>
    <message>
        <source>not shaped like a head</source>
        <translation>머리 모양이 아님</translation>
    </message>
    <message>
        <source>whole-face maximum</source>
        <translation>얼굴 전체 최고</translation>
    </message>
    <message>
        <source>inner eye corners</source>
        <translation>눈구석(안쪽)</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>이마</translation>
    </message>
    <message>
        <source>sensor noise</source>
        <translation>센서 잡음</translation>
    </message>
    <message>
        <source>pixels on the face</source>
        <translation>얼굴 화소 수</translation>
    </message>
    <message>
        <source>angle of the face</source>
        <translation>얼굴 각도</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>drift since the shutter</source>
        <translation>셔터 뒤 변동</translation>
    </message>
    <message>
        <source>sensor non-uniformity</source>
        <translation>센서 불균일</translation>
    </message>
    <message>
        <source>emissivity</source>
        <translation>방사율</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>경비</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>감독자</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>has left the picture</source>
        <translation>화면을 벗어남</translation>
    </message>
    <message>
        <source>alone in the picture</source>
        <translation>화면에 혼자</translation>
    </message>
    <message>
        <source>no. %1 of %2 from the left</source>
        <translation>%2명 중 왼쪽에서 %1번째</translation>
    </message>
    <message>
        <source>%1, moving right</source>
        <translation>%1 ➜ 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>%1, moving left</source>
        <translation>%1 ➜ 왼쪽으로 이동</translation>
    </message>
    <message>
        <source>recording has ended</source>
        <translation>녹화 끝</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Nobody is judged any more. P plays the recording again from its start, the arrow keys go back.</source>
        <translation>이제 아무도 판정하지 않습니다. P 키는 처음부터 다시 재생하고, 화살표 키는 뒤로 갑니다.</translation>
    </message>
    <message>
        <source>The recording stands still. Nobody is judged. P plays on.</source>
        <translation>녹화가 멈춰 있습니다. 아무도 판정하지 않습니다. P 키로 계속 재생합니다.</translation>
    </message>
    <message>
        <source>Main gate, east</source>
        <translation>정문 동측</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>the pixels are fine enough for the eye corners</source>
        <translation>화소가 눈 안쪽을 재기에 충분히 촘촘함</translation>
    </message>
    <message>
        <source>set so by the admin</source>
        <translation>관리자가 정한 자리</translation>
    </message>
    <message>
        <source>eyes and forehead were not found</source>
        <translation>눈과 이마를 찾지 못함</translation>
    </message>
    <message>
        <source>the pixels are too coarse for the eye corners</source>
        <translation>화소가 성겨 눈 안쪽을 잴 수 없음</translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation>얼굴이 돌아가 있음</translation>
    </message>
    <message>
        <source>glasses, hair or a hat cover the better place</source>
        <translation>안경, 머리카락 또는 모자가 더 나은 자리를 가림</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>로그인 없음</translation>
    </message>
    <message>
        <source>match of the two pictures</source>
        <translation>두 영상의 맞춤</translation>
    </message>
    <message>
        <source>refuses the password</source>
        <translation>암호 거부</translation>
    </message>
    <message>
        <source>The camera shows pictures that are not of now. Nobody is judged. Watch the entrance yourself and switch the camera off and on.</source>
        <translation>지금의 영상이 아닌 것이 나와 판정하지 않습니다. 출입구를 직접 지켜보고 카메라를 껐다 켜세요.</translation>
    </message>
    <message>
        <source>The camera refuses user name or password. Nobody is judged. It is not tried again until an admin has corrected them, so that the camera does not lock the desk out.</source>
        <translation>카메라가 사용자 이름이나 암호를 거부하여 판정하지 않습니다. 카메라가 접속을 차단하지 않도록, 관리자가 고칠 때까지 다시 시도하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>HandoverPdf</name>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>소리 일시 정지</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>소리 꺼짐</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>경보 일시 정지</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>경보 꺼짐</translation>
    </message>
    <message>
        <source>until somebody ends it</source>
        <translation>누가 끝낼 때까지</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>No entrance has reported in the last two days.</source>
        <translation>지난 이틀 동안 보고한 출입구가 없습니다.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>기준원</translation>
    </message>
    <message>
        <source>Put aside or switched off</source>
        <translation>보류 또는 꺼짐</translation>
    </message>
    <message>
        <source>Nothing. Every signal is active.</source>
        <translation>없음. 모든 신호가 켜져 있습니다.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The shift in figures</source>
        <translation>근무 집계</translation>
    </message>
    <message>
        <source>people</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>재확인 필요</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>두 사람 서명</translation>
    </message>
    <message>
        <source>handed over by (name, time, signature)</source>
        <translation>인계자 (이름, 시각, 서명)</translation>
    </message>
    <message>
        <source>taken over by (name, time, signature)</source>
        <translation>인수자 (이름, 시각, 서명)</translation>
    </message>
    <message>
        <source>Haetae: hand-over of the desk</source>
        <translation>해태: 근무 교대</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>열린 경보</translation>
    </message>
    <message>
        <source>None. Every alarm is closed.</source>
        <translation>없음. 모든 경보가 종료되었습니다.</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상</translation>
    </message>
</context>
<context>
    <name>KeyMapWords</name>
    <message>
        <source>%1 moves through the window and cannot mean: %2.</source>
        <translation>%1 키는 창을 오가는 데 쓰므로 다음에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 cannot mean both: %2, and: %3.</source>
        <translation>%1 키를 두 동작에 함께 쓸 수 없습니다: %2 / %3.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>acknowledge the newest alarm</source>
        <translation>최근 경보 확인</translation>
    </message>
    <message>
        <source>enter a recheck</source>
        <translation>체온계 값 입력</translation>
    </message>
    <message>
        <source>mark a false alarm</source>
        <translation>오경보 처리</translation>
    </message>
    <message>
        <source>log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>back, cancel</source>
        <translation>뒤로, 취소</translation>
    </message>
    <message>
        <source>visible picture beside or inside</source>
        <translation>가시광 나란히 / 안에</translation>
    </message>
    <message>
        <source>pause or play the recording</source>
        <translation>녹화 일시정지 / 재생</translation>
    </message>
    <message>
        <source>recording: 5 s back</source>
        <translation>녹화 5초 뒤로</translation>
    </message>
    <message>
        <source>recording: 5 s on</source>
        <translation>녹화 5초 앞으로</translation>
    </message>
    <message>
        <source>previous layout; Ctrl+1 to 9: that one</source>
        <translation>이전 화면 배치 (Ctrl+1~9: 그 배치)</translation>
    </message>
    <message>
        <source>next layout</source>
        <translation>다음 화면 배치</translation>
    </message>
    <message>
        <source>this entrance alone, or all</source>
        <translation>이 출입구만 / 모두 보기</translation>
    </message>
    <message>
        <source>picture closer</source>
        <translation>화면 확대</translation>
    </message>
    <message>
        <source>picture farther</source>
        <translation>화면 축소</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>other picture of this entrance</source>
        <translation>이 출입구의 다른 화면</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>다른 색상</translation>
    </message>
    <message>
        <source>less of the thermal picture</source>
        <translation>열화상 옅게</translation>
    </message>
    <message>
        <source>more of the thermal picture</source>
        <translation>열화상 짙게</translation>
    </message>
    <message>
        <source>flag what is warmer</source>
        <translation>기준보다 따뜻한 곳 표시</translation>
    </message>
    <message>
        <source>temperature at a point</source>
        <translation>한 점의 온도</translation>
    </message>
    <message>
        <source>draw zones (admin)</source>
        <translation>구역 그리기(관리자)</translation>
    </message>
    <message>
        <source>recheck here, on the mark</source>
        <translation>표시된 자리에서 다시 재기</translation>
    </message>
    <message>
        <source>see the last 20 s again</source>
        <translation>지난 20초 다시 보기</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>next open alarm</source>
        <translation>다음 미처리 경보</translation>
    </message>
    <message>
        <source>put a technical alarm aside</source>
        <translation>장비 경보 보류</translation>
    </message>
    <message>
        <source>pause the alarm sound</source>
        <translation>경보음 일시 정지</translation>
    </message>
    <message>
        <source>who is on duty: sign in, lock</source>
        <translation>근무자: 로그인, 잠금</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>적은 사유</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Frames used</source>
        <translation>사용한 프레임</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Uncertainty, k = 1</source>
        <translation>불확도 (k = 1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>고장 난 것</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정 항목</translation>
    </message>
    <message>
        <source>Seen for, s</source>
        <translation>보인 시간 (초)</translation>
    </message>
    <message>
        <source>Highest oral-equivalent, °C</source>
        <translation>구강 환산 최고 (°C)</translation>
    </message>
    <message>
        <source>Place from the left</source>
        <translation>왼쪽에서 몇 번째</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>화면 속 인원</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>보관 이름</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>다시 재기 구간</translation>
    </message>
    <message>
        <source>Site offset, K</source>
        <translation>현장 보정값 (K)</translation>
    </message>
    <message>
        <source>Offset provisional</source>
        <translation>보정값 잠정 여부</translation>
    </message>
    <message>
        <source>Offset since</source>
        <translation>보정값 적용일</translation>
    </message>
    <message>
        <source>Offset changed because</source>
        <translation>보정값 변경 사유</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>안내데스크</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>연락할 번호</translation>
    </message>
    <message>
        <source>Reference, °C</source>
        <translation>기준원 (°C)</translation>
    </message>
    <message>
        <source>Reference uncertainty, K</source>
        <translation>기준원 불확도 (K)</translation>
    </message>
    <message>
        <source>Reference place</source>
        <translation>기준원 위치</translation>
    </message>
    <message>
        <source>Last row of the old log</source>
        <translation>이전 기록부의 마지막 행</translation>
    </message>
    <message>
        <source>Its seal</source>
        <translation>그 봉인</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Trust, of 100</source>
        <translation>신뢰도(100점 만점)</translation>
    </message>
    <message>
        <source>Trust grade</source>
        <translation>신뢰 등급</translation>
    </message>
    <message>
        <source>Trust grade before</source>
        <translation>이전 신뢰 등급</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>교정성적서</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Fixed limit, °C</source>
        <translation>고정 한계, °C</translation>
    </message>
    <message>
        <source>Limit in force, °C</source>
        <translation>적용 한계, °C</translation>
    </message>
    <message>
        <source>Limit in force before, °C</source>
        <translation>이전 적용 한계, °C</translation>
    </message>
    <message>
        <source>People suggest, °C</source>
        <translation>통행자 기반 제안, °C</translation>
    </message>
    <message>
        <source>Middle oral-equivalent, °C</source>
        <translation>구강 환산 중앙값, °C</translation>
    </message>
    <message>
        <source>Middle skin temperature, °C</source>
        <translation>피부온도 중앙값, °C</translation>
    </message>
    <message>
        <source>Usual skin temperature, °C</source>
        <translation>평소 피부온도, °C</translation>
    </message>
    <message>
        <source>Usual is provisional</source>
        <translation>평소 값이 잠정</translation>
    </message>
    <message>
        <source>Difference from usual, K</source>
        <translation>평소와의 차이, K</translation>
    </message>
    <message>
        <source>Difference since validation, K</source>
        <translation>검증 때와의 차이, K</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>집계 인원</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>판정함</translation>
    </message>
    <message>
        <source>Bias of small faces (told, not added)</source>
        <translation>작은 얼굴의 치우침(알림만, 더하지 않음)</translation>
    </message>
    <message>
        <source>On the face</source>
        <translation>얼굴에</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>적응 한계</translation>
    </message>
    <message>
        <source>Adaptive limit may lie above</source>
        <translation>적응 한계가 더 높을 수 있음</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>필요 인원</translation>
    </message>
    <message>
        <source>Certificate value, °C</source>
        <translation>성적서 값, °C</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>성적서 발급일</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>성적서 만료일</translation>
    </message>
    <message>
        <source>Used past its date because</source>
        <translation>만료 후 사용 사유</translation>
    </message>
    <message>
        <source>Middle skin temperature when validated, °C</source>
        <translation>검증 때 피부온도 중앙값, °C</translation>
    </message>
    <message>
        <source>Reference shape</source>
        <translation>기준원 모양</translation>
    </message>
    <message>
        <source>Least trust</source>
        <translation>최소 신뢰도</translation>
    </message>
    <message>
        <source>Largest sensor error, K</source>
        <translation>센서 최대 오차, K</translation>
    </message>
    <message>
        <source>together %1 K</source>
        <translation>합성 %1 K</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Put aside by</source>
        <translation>보류한 사람</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Alarms in 10 minutes</source>
        <translation>10분간 경보 수</translation>
    </message>
    <message>
        <source>Second reading by Haetae</source>
        <translation>해태 재측정</translation>
    </message>
    <message>
        <source>Second reading, skin temperature, °C</source>
        <translation>해태 재측정 피부온도, °C</translation>
    </message>
    <message>
        <source>Second reading, oral-equivalent, °C</source>
        <translation>해태 재측정 구강 환산, °C</translation>
    </message>
    <message>
        <source>Second reading, U95, K</source>
        <translation>해태 재측정 U95, K</translation>
    </message>
    <message>
        <source>Second reading, frames</source>
        <translation>해태 재측정 프레임 수</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>경보 때 할 일</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>다시 재는 자리</translation>
    </message>
    <message>
        <source>second level</source>
        <translation>2차 담당자</translation>
    </message>
    <message>
        <source>Screening hours</source>
        <translation>측정 시간</translation>
    </message>
    <message>
        <source>Measured there because</source>
        <translation>그 자리에서 잰 까닭</translation>
    </message>
    <message>
        <source>Offset holds for</source>
        <translation>보정값이 맞는 자리</translation>
    </message>
    <message>
        <source>Visitors&apos; screen</source>
        <translation>방문객 화면</translation>
    </message>
    <message>
        <source>Visitors&apos; entrance</source>
        <translation>방문객 안내 출입구</translation>
    </message>
    <message>
        <source>English stands first for visitors</source>
        <translation>방문객에게 영어를 먼저 표시</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Clinical thermometer, °C</source>
        <translation>체온계 값, °C</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>체온계</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Folder for the log&apos;s seals</source>
        <translation>기록 봉인 폴더</translation>
    </message>
    <message>
        <source>Personal data kept for, h</source>
        <translation>개인정보 보관 시간</translation>
    </message>
    <message>
        <source>Rows kept for, days</source>
        <translation>기록 보관 일수</translation>
    </message>
    <message>
        <source>Folder for daily reports</source>
        <translation>일일 보고서 폴더</translation>
    </message>
    <message>
        <source>Daily report at</source>
        <translation>일일 보고서 시각</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>건</translation>
    </message>
    <message>
        <source>Up to row</source>
        <translation>마지막 기록 번호</translation>
    </message>
    <message>
        <source>Seal of that row</source>
        <translation>그 기록의 봉인</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>연속 비밀번호 오류</translation>
    </message>
    <message>
        <source>Wait, s</source>
        <translation>대기, 초</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>Without a second person</source>
        <translation>두 번째 사람 없이</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>요청한 사람</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>인계자</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>인수자</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>열린 경보</translation>
    </message>
    <message>
        <source>Lock after, minutes</source>
        <translation>자동 잠금, 분</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>1인 현장</translation>
    </message>
    <message>
        <source>People measured</source>
        <translation>잰 사람</translation>
    </message>
    <message>
        <source>Clinical − skin, mean, K</source>
        <translation>체온계 − 피부온도 평균 (K)</translation>
    </message>
    <message>
        <source>Clinical − skin, standard deviation, K</source>
        <translation>체온계 − 피부온도 표준편차 (K)</translation>
    </message>
    <message>
        <source>Lower limit of agreement, K</source>
        <translation>일치 한계 아래 (K)</translation>
    </message>
    <message>
        <source>Upper limit of agreement, K</source>
        <translation>일치 한계 위 (K)</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>걸리는 점</translation>
    </message>
    <message>
        <source>Vendor value, °C</source>
        <translation>제조사 값, °C</translation>
    </message>
    <message>
        <source>Over the vendor&apos;s limit</source>
        <translation>제조사 기준 초과</translation>
    </message>
    <message>
        <source>Vendor&apos;s event</source>
        <translation>제조사 이벤트</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>받은 그대로</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>보관 근거</translation>
    </message>
    <message>
        <source>Kept for, h</source>
        <translation>보관 시간, 시간</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>사진 종류</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>크기, 픽셀</translation>
    </message>
    <message>
        <source>Visible picture after thermal, ms</source>
        <translation>열화상보다 늦은 가시광 영상, ms</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>alarm raised</source>
        <translation>경보 발생</translation>
    </message>
    <message>
        <source>raised again</source>
        <translation>다시 발생</translation>
    </message>
    <message>
        <source>condition over</source>
        <translation>상태 해소</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>recheck begun</source>
        <translation>재확인 시작</translation>
    </message>
    <message>
        <source>rechecked</source>
        <translation>재확인함</translation>
    </message>
    <message>
        <source>marked false alarm</source>
        <translation>오경보 처리</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>상급자 호출</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Haetae started</source>
        <translation>해태 시작</translation>
    </message>
    <message>
        <source>Haetae stopped</source>
        <translation>해태 종료</translation>
    </message>
    <message>
        <source>reference changed</source>
        <translation>기준원 상태 변화</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>카메라 상태 변화</translation>
    </message>
    <message>
        <source>log exported</source>
        <translation>기록 내보냄</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>명령 거부됨</translation>
    </message>
    <message>
        <source>%1 (U95)</source>
        <translation>%1 (U95)</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>피부온도</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation>현장 보정값</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>측정 부위</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>기준원</translation>
    </message>
    <message>
        <source>seen as %1, set to %2</source>
        <translation>측정 %1, 설정 %2</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>recheck</source>
        <translation>재확인</translation>
    </message>
    <message>
        <source>person</source>
        <translation>통과자</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>system</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>발생</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>no. %1, seal %2</source>
        <translation>%1번 · 봉인 %2</translation>
    </message>
    <message>
        <source>open alarm taken over</source>
        <translation>미처리 경보 이어받음</translation>
    </message>
    <message>
        <source>person passed</source>
        <translation>사람 통과</translation>
    </message>
    <message>
        <source>person judged</source>
        <translation>판정함</translation>
    </message>
    <message>
        <source>person not judged</source>
        <translation>판정 못 함</translation>
    </message>
    <message>
        <source>setting not saved</source>
        <translation>설정 저장 실패</translation>
    </message>
    <message>
        <source>device changed</source>
        <translation>장치 상태 변화</translation>
    </message>
    <message>
        <source>export begun</source>
        <translation>내보내기 시작</translation>
    </message>
    <message>
        <source>export failed</source>
        <translation>내보내기 실패</translation>
    </message>
    <message>
        <source>simulated row refused</source>
        <translation>모의 기록 거부됨</translation>
    </message>
    <message>
        <source>open alarms not found again</source>
        <translation>미처리 경보 복원 실패</translation>
    </message>
    <message>
        <source>damaged log set aside</source>
        <translation>손상된 기록부 따로 보관</translation>
    </message>
    <message>
        <source>lamp or relay works again</source>
        <translation>경보 출력 다시 작동</translation>
    </message>
    <message>
        <source>lamp or relay failing</source>
        <translation>경보 출력 고장</translation>
    </message>
    <message>
        <source>lamp or relay test ordered</source>
        <translation>경보 출력 시험 지시</translation>
    </message>
    <message>
        <source>lamp or relay tested</source>
        <translation>경보 출력 시험함</translation>
    </message>
    <message>
        <source>remark of a lamp or relay</source>
        <translation>경보 출력의 알림</translation>
    </message>
    <message>
        <source>damaged journal set aside</source>
        <translation>손상된 임시 보관분 따로 둠</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>rows of the damaged log taken over</source>
        <translation>손상된 기록부의 행을 옮김</translation>
    </message>
    <message>
        <source>rows lost: no disk took them</source>
        <translation>행 유실: 받아 준 디스크 없음</translation>
    </message>
    <message>
        <source>faulty row kept aside</source>
        <translation>잘못된 행 따로 보관</translation>
    </message>
    <message>
        <source>part of Haetae failed</source>
        <translation>해태 일부 기능 실패</translation>
    </message>
    <message>
        <source>adaptive limit changed</source>
        <translation>적응 한계 변경</translation>
    </message>
    <message>
        <source>site&apos;s readings changed</source>
        <translation>현장 측정 상태 변경</translation>
    </message>
    <message>
        <source>hour of readings kept</source>
        <translation>시간별 측정값 보관</translation>
    </message>
    <message>
        <source>new usual readings adopted</source>
        <translation>새 평소 값 채택</translation>
    </message>
    <message>
        <source>reference confirmed</source>
        <translation>기준원 확인</translation>
    </message>
    <message numerus="yes">
        <source>the same to the last bit, from %n frame(s)</source>
        <translation>
            <numerusform>마지막 비트까지 같음, %n프레임</numerusform>
        </translation>
    </message>
    <message>
        <source>DIFFERENT: %1. Call the technician.</source>
        <translation>다름: %1. 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>다시 계산</translation>
    </message>
    <message>
        <source>second reading by Haetae</source>
        <translation>해태 재측정</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>보류함</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>flood of alarms began</source>
        <translation>경보 폭주 시작</translation>
    </message>
    <message>
        <source>flood of alarms over</source>
        <translation>경보 폭주 끝</translation>
    </message>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>소리 일시 정지</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>소리 꺼짐</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>경보 일시 정지</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>경보 꺼짐</translation>
    </message>
    <message>
        <source>sound and signals active again</source>
        <translation>소리와 경보 신호 다시 켜짐</translation>
    </message>
    <message>
        <source>screening paused by the hours</source>
        <translation>측정 시간이 끝나 측정 일시 중지</translation>
    </message>
    <message>
        <source>screening begun by the hours</source>
        <translation>측정 시간이 되어 측정 시작</translation>
    </message>
    <message>
        <source>%1 (U95 for one person)</source>
        <translation>%1 (한 사람에 대한 U95)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>export cancelled</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <source>log could not be signed</source>
        <translation>기록에 서명하지 못함</translation>
    </message>
    <message>
        <source>log signed with another key</source>
        <translation>기록의 서명 키가 바뀜</translation>
    </message>
    <message>
        <source>erasing of personal data begun</source>
        <translation>개인정보 삭제 시작</translation>
    </message>
    <message>
        <source>personal data erased</source>
        <translation>개인정보 삭제됨</translation>
    </message>
    <message>
        <source>seals not copied to the other disk</source>
        <translation>봉인을 다른 디스크에 복사하지 못함</translation>
    </message>
    <message>
        <source>seals copied to the other disk again</source>
        <translation>봉인을 다른 디스크에 다시 복사함</translation>
    </message>
    <message>
        <source>erased data waits for a program that reads the log</source>
        <translation>삭제된 자료가 기록을 읽는 프로그램 때문에 남아 있음</translation>
    </message>
    <message>
        <source>erased data is gone from every file</source>
        <translation>삭제된 자료가 모든 파일에서 사라짐</translation>
    </message>
    <message>
        <source>old rows destroyed</source>
        <translation>오래된 기록 파기</translation>
    </message>
    <message>
        <source>log restored from a backup</source>
        <translation>백업에서 기록 복원</translation>
    </message>
    <message>
        <source>log backed up</source>
        <translation>기록 백업</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>로그인 거부</translation>
    </message>
    <message>
        <source>user locked out</source>
        <translation>사용자 잠김</translation>
    </message>
    <message>
        <source>desk locked</source>
        <translation>데스크 잠금</translation>
    </message>
    <message>
        <source>desk unlocked</source>
        <translation>데스크 잠금 해제</translation>
    </message>
    <message>
        <source>shift handed over</source>
        <translation>근무 인계</translation>
    </message>
    <message>
        <source>console closed</source>
        <translation>콘솔 닫음</translation>
    </message>
    <message>
        <source>change of users begun</source>
        <translation>사용자 변경 시작</translation>
    </message>
    <message>
        <source>users not changed</source>
        <translation>사용자 변경 실패</translation>
    </message>
    <message>
        <source>users file unreadable</source>
        <translation>사용자 파일 읽기 실패</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>사용자 추가</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>사용자 변경</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>사용자 삭제</translation>
    </message>
    <message>
        <source>user unlocked</source>
        <translation>사용자 잠금 해제</translation>
    </message>
    <message>
        <source>password set by an admin</source>
        <translation>관리자가 비밀번호 정함</translation>
    </message>
    <message>
        <source>own password changed</source>
        <translation>자기 비밀번호 변경</translation>
    </message>
    <message>
        <source>change asked for</source>
        <translation>변경 요청</translation>
    </message>
    <message>
        <source>change dropped</source>
        <translation>변경 취소</translation>
    </message>
    <message>
        <source>settings exported</source>
        <translation>설정 내보냄</translation>
    </message>
    <message>
        <source>validation signed</source>
        <translation>현장 검증 서명</translation>
    </message>
    <message>
        <source>vendor value, cannot be verified</source>
        <translation>제조사 값, 검증할 수 없음</translation>
    </message>
    <message>
        <source>advice of a camera</source>
        <translation>카메라의 알림</translation>
    </message>
    <message>
        <source>camera&apos;s light, siren or relay tested</source>
        <translation>카메라 조명·사이렌·릴레이 시험</translation>
    </message>
    <message>
        <source>camera&apos;s password changed</source>
        <translation>카메라 비밀번호 변경</translation>
    </message>
    <message>
        <source>vendor value</source>
        <translation>제조사 값</translation>
    </message>
    <message>
        <source>face by heat kept</source>
        <translation>열화상 얼굴 보관</translation>
    </message>
    <message>
        <source>face by visible light kept</source>
        <translation>가시광 얼굴 보관</translation>
    </message>
    <message>
        <source>pictures destroyed</source>
        <translation>사진 파기</translation>
    </message>
    <message>
        <source>pictures looked at</source>
        <translation>사진 열람</translation>
    </message>
    <message>
        <source>clip by heat kept</source>
        <translation>열화상 영상 보관</translation>
    </message>
    <message>
        <source>clip by visible light kept</source>
        <translation>가시광 영상 보관</translation>
    </message>
    <message>
        <source>clip missing or cut short</source>
        <translation>영상 없음 또는 짧게 끊김</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>skin temperature %1</source>
        <translation>피부온도 %1</translation>
    </message>
</context>
<context>
    <name>OutputDiff</name>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>output removed: %1</source>
        <translation>출력 지움: %1</translation>
    </message>
    <message>
        <source>output added: %1</source>
        <translation>출력 추가: %1</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>A number of the relay&apos;s own list, each used once.</source>
        <translation>릴레이 설명서에 있는 번호를 한 번씩만 씁니다.</translation>
    </message>
    <message>
        <source>The whole path of a file, beginning with /.</source>
        <translation>/로 시작하는 파일의 전체 경로입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As alarms and the log call it.</source>
        <translation>경보와 기록에 이 이름으로 나옵니다.</translation>
    </message>
    <message>
        <source>1 to 32 of a-z, 0-9, _ and -, and no other output&apos;s name.</source>
        <translation>a-z, 0-9, _, - 가운데 1~32자이며 다른 출력과 이름이 달라야 합니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>Empty: the first lamp that is found.</source>
        <translation>비워 두면 먼저 찾은 경광등을 씁니다.</translation>
    </message>
    <message>
        <source>As it is printed on the lamp.</source>
        <translation>경광등에 적힌 대로 입력하세요.</translation>
    </message>
    <message>
        <source>The lamp&apos;s own buzzer sounds too</source>
        <translation>경광등의 부저도 울림</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>네트워크 주소</translation>
    </message>
    <message>
        <source>For example 192.168.0.7.</source>
        <translation>예: 192.168.0.7</translation>
    </message>
    <message>
        <source>A name or an address alone, without a port or a path.</source>
        <translation>포트와 경로 없이 이름이나 주소만 입력하세요.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>A number up to 65535.</source>
        <translation>65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Unit of the relay</source>
        <translation>릴레이의 장치 번호</translation>
    </message>
    <message>
        <source>0 to 255.</source>
        <translation>0~255입니다.</translation>
    </message>
    <message>
        <source>The relay&apos;s manual counts coils from 1</source>
        <translation>릴레이 설명서가 코일을 1부터 셈</translation>
    </message>
    <message>
        <source>Coil: somebody elevated waits for an answer</source>
        <translation>코일: 재확인이 필요한 사람이 응답을 기다림</translation>
    </message>
    <message>
        <source>At least one coil, each a number of the relay&apos;s own list used once.</source>
        <translation>코일이 하나 이상 있어야 하며, 릴레이 설명서의 번호를 한 번씩만 씁니다.</translation>
    </message>
    <message>
        <source>Coil: something has failed</source>
        <translation>코일: 이상이 생김</translation>
    </message>
    <message>
        <source>Coil: screening runs</source>
        <translation>코일: 측정 중</translation>
    </message>
    <message>
        <source>Coil: Haetae lives</source>
        <translation>코일: 해태 작동 신호</translation>
    </message>
    <message>
        <source>Changes every two seconds; a timer behind it notices when it stops.</source>
        <translation>2초마다 바뀝니다. 뒤에 연결한 타이머가 멈춤을 알아챕니다.</translation>
    </message>
    <message>
        <source>Distance to the timed coils</source>
        <translation>시간 제한 코일까지의 차이</translation>
    </message>
    <message>
        <source>Where the relay takes an on-time: its lamp goes off by itself when Haetae stops.</source>
        <translation>켜 둘 시간을 받는 릴레이에서 씁니다. 해태가 멈추면 경광등이 스스로 꺼집니다.</translation>
    </message>
    <message>
        <source>1 to 65535, or none.</source>
        <translation>1~65535 또는 없음입니다.</translation>
    </message>
    <message>
        <source>Off by itself after</source>
        <translation>스스로 꺼질 때까지</translation>
    </message>
    <message>
        <source>Without a new alarm. 0: never.</source>
        <translation>새 경보가 없을 때의 시간입니다. 0이면 꺼지지 않습니다.</translation>
    </message>
    <message>
        <source>At most a day, 86400 s.</source>
        <translation>하루(86400초)까지입니다.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Everything is published below it.</source>
        <translation>모든 메시지를 이 아래에 보냅니다.</translation>
    </message>
    <message>
        <source>Words with / between them, without + or #.</source>
        <translation>낱말 사이에 /를 넣고 +와 #는 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Home Assistant finds this desk by itself</source>
        <translation>Home Assistant가 이 데스크를 스스로 찾음</translation>
    </message>
    <message>
        <source>Home Assistant&apos;s own topic</source>
        <translation>Home Assistant의 토픽</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>At most 500 letters.</source>
        <translation>500자까지입니다.</translation>
    </message>
    <message>
        <source>File that holds the secret</source>
        <translation>비밀값이 든 파일</translation>
    </message>
    <message>
        <source>The whole path of a file, beginning with /; a password needs a user.</source>
        <translation>/로 시작하는 파일의 전체 경로입니다. 비밀번호에는 사용자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>암호화(TLS)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Empty: what this computer trusts.</source>
        <translation>비워 두면 이 컴퓨터가 믿는 인증서를 씁니다.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>Hidden while typed, since such an address often holds a key.</source>
        <translation>주소에 키가 들어 있는 일이 많아 입력할 때 가려집니다.</translation>
    </message>
    <message>
        <source>https:// and a host, without a user or password; http:// only within this computer or where it is allowed below.</source>
        <translation>사용자와 비밀번호 없이 https://와 서버 이름으로 입력하세요. http://는 이 컴퓨터 안이거나 아래에서 허용한 때에만 씁니다.</translation>
    </message>
    <message>
        <source>Not encrypted, in a network nobody listens to</source>
        <translation>아무도 엿들을 수 없는 네트워크에서 암호화하지 않음</translation>
    </message>
    <message>
        <source>Messages kept while nobody answers</source>
        <translation>응답이 없는 동안 보관할 메시지 수</translation>
    </message>
    <message>
        <source>1 to 100000.</source>
        <translation>1~100000입니다.</translation>
    </message>
    <message>
        <source>Sign of life every</source>
        <translation>작동 신호 간격</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0이면 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Lamp on USB</source>
        <translation>USB 경광등</translation>
    </message>
    <message>
        <source>Relay (Modbus TCP)</source>
        <translation>릴레이(Modbus TCP)</translation>
    </message>
    <message>
        <source>Message broker (MQTT)</source>
        <translation>메시지 브로커(MQTT)</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>웹 주소(웹훅)</translation>
    </message>
    <message>
        <source>Light tower in the network (PNS)</source>
        <translation>네트워크 경광등(PNS)</translation>
    </message>
    <message>
        <source>The password or key itself is typed nowhere: it stays in this file, which nobody but Haetae should be able to read.</source>
        <translation>비밀번호나 키는 화면에 입력하지 않습니다. 해태만 읽을 수 있는 이 파일에 둡니다.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Its short name in the settings, as entrance1.</source>
        <translation>설정에 있는 짧은 이름. 예: entrance1</translation>
    </message>
    <message>
        <source>The short name of a camera in these settings that has lights or relays: of the kind dahua or hikvision.</source>
        <translation>조명이나 릴레이가 있는 카메라의 짧은 이름을 입력하세요. 종류는 dahua 또는 hikvision입니다.</translation>
    </message>
    <message>
        <source>White light while somebody elevated waits</source>
        <translation>재확인이 필요한 사람이 기다리는 동안 백색 조명</translation>
    </message>
    <message>
        <source>Choose light, siren or relay.</source>
        <translation>조명, 사이렌, 릴레이 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Siren while somebody elevated waits</source>
        <translation>재확인이 필요한 사람이 기다리는 동안 사이렌</translation>
    </message>
    <message>
        <source>This kind of camera has none.</source>
        <translation>이 종류의 카메라에는 없습니다.</translation>
    </message>
    <message>
        <source>Relay while somebody elevated waits</source>
        <translation>재확인이 필요한 사람이 기다리는 동안 릴레이</translation>
    </message>
    <message>
        <source>The number of the camera&apos;s output, from 1.</source>
        <translation>카메라 출력 번호. 1부터 셉니다.</translation>
    </message>
    <message>
        <source>1 to 64, or none.</source>
        <translation>1~64 또는 없음.</translation>
    </message>
    <message>
        <source>Light, siren or relay of a camera</source>
        <translation>카메라의 조명, 사이렌, 릴레이</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>%1 · not corrected</source>
        <translation>%1 · 보정 안 됨</translation>
    </message>
</context>
<context>
    <name>PrivacyDiff</name>
    <message>
        <source>kept for %1 h</source>
        <translation>%1시간 보관</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>보관 안 함</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Thermal pictures</source>
        <translation>열화상</translation>
    </message>
    <message>
        <source>Visible pictures</source>
        <translation>가시광 사진</translation>
    </message>
    <message>
        <source>Basis of thermal pictures</source>
        <translation>열화상 보관 근거</translation>
    </message>
    <message>
        <source>Basis of visible pictures</source>
        <translation>가시광 사진 보관 근거</translation>
    </message>
    <message>
        <source>Whom visitors may ask</source>
        <translation>방문자 문의처</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Clips of alarms</source>
        <translation>경보 영상</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Closed · clinical thermometer %1</source>
        <translation>종료 · 체온계 %1</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>bars: people in 10 minutes; ▼ alarm</source>
        <translation>막대: 10분 동안의 사람, ▼ 경보</translation>
    </message>
    <message>
        <source>bars: people in an hour; ▼ alarm</source>
        <translation>막대: 한 시간 동안의 사람, ▼ 경보</translation>
    </message>
    <message>
        <source>bars: people in a day; ▼ alarm</source>
        <translation>막대: 하루 동안의 사람, ▼ 경보</translation>
    </message>
    <message>
        <source>Nobody was judged in this time.</source>
        <translation>이 기간에는 판정한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>oral-equivalent, %1</source>
        <translation>구강 환산, %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>한계 %1</translation>
    </message>
</context>
<context>
    <name>ReportSheetWords</name>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
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
        <translation>현장 보정값 %1, 잠정.</translation>
    </message>
    <message>
        <source>Site offset %1.</source>
        <translation>현장 보정값 %1.</translation>
    </message>
    <message>
        <source>skin %1</source>
        <translation>피부 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>Screening aid, not a medical device. Temperatures are skin temperatures and their oral-equivalents; recheck with a clinical thermometer.</source>
        <translation>선별 보조 장비이며 의료기기가 아닙니다. 온도는 피부온도와 그 구강 환산값입니다. 체온계로 다시 재십시오.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Oral-equivalent</source>
        <translation>구강 환산</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>기록의 봉인</translation>
    </message>
    <message>
        <source>The log has not been signed yet.</source>
        <translation>기록에 아직 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>Signed at %1 up to row %2. Keep this page: it shows later whether a row was changed or cut off.</source>
        <translation>%1에 %2번 행까지 서명했습니다. 이 쪽을 보관하십시오. 나중에 행이 바뀌거나 잘렸는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>row hash</source>
        <translation>행 해시</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>공개 키</translation>
    </message>
</context>
<context>
    <name>SecondReadingWords</name>
    <message>
        <source>Stand here</source>
        <translation>여기에 서세요</translation>
    </message>
    <message>
        <source>One person only</source>
        <translation>한 사람만 서세요</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>움직이지 마세요</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝났습니다</translation>
    </message>
    <message>
        <source>%1 oral-equivalent · skin temperature %2 · %3</source>
        <translation>구강 환산 %1 · 피부온도 %2 · %3</translation>
    </message>
</context>
<context>
    <name>SettingsDiff</name>
    <message>
        <source>as on this computer</source>
        <translation>이 컴퓨터와 같게</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (잠정)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Site offset</source>
        <translation>현장 보정값</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>다시 재기 구간</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>안내데스크</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>연락할 번호</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>적응 한계</translation>
    </message>
    <message>
        <source>May lie above the fixed one</source>
        <translation>고정 한계보다 높을 수 있음</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>움직임 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>경보 때 할 일</translation>
    </message>
    <message numerus="yes">
        <source>Keys (%n changed)</source>
        <translation>
            <numerusform>단축키 (%n개 변경)</numerusform>
        </translation>
    </message>
    <message>
        <source>High alarm sounds</source>
        <translation>높은 경보음</translation>
    </message>
    <message>
        <source>Medium alarm sounds</source>
        <translation>중간 경보음</translation>
    </message>
    <message>
        <source>Low alarm sounds</source>
        <translation>낮은 경보음</translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation>최소 음량</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>Visitors&apos; screen</source>
        <translation>방문객 화면</translation>
    </message>
    <message>
        <source>Visitors&apos; entrance</source>
        <translation>방문객 안내 출입구</translation>
    </message>
    <message>
        <source>Visitors&apos; larger line</source>
        <translation>방문객 안내의 큰 글</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>1인 현장</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>되돌림 폭</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>온도 단위</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings</source>
        <translation>
            <numerusform>그 밖의 설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>기한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows are kept</source>
        <translation>기록 보관</translation>
    </message>
    <message>
        <source>Personal data is kept</source>
        <translation>개인 자료 보관</translation>
    </message>
    <message>
        <source>Folder for signed heads</source>
        <translation>서명한 끝값 폴더</translation>
    </message>
    <message>
        <source>Daily report in</source>
        <translation>일일 보고서 폴더</translation>
    </message>
    <message>
        <source>Daily report at</source>
        <translation>일일 보고서 시각</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>AUDIO PAUSED</source>
        <translation>소리 일시 정지</translation>
    </message>
    <message>
        <source>AUDIO OFF</source>
        <translation>소리 꺼짐</translation>
    </message>
    <message>
        <source>ALARM PAUSED</source>
        <translation>경보 일시 정지</translation>
    </message>
    <message>
        <source>ALARM OFF</source>
        <translation>경보 꺼짐</translation>
    </message>
</context>
<context>
    <name>SiteCheckWords</name>
    <message>
        <source>trust %1 of 100</source>
        <translation>신뢰 100점 중 %1</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>화면의 %1 %</translation>
    </message>
    <message>
        <source>Check the camera&apos;s cable, address and password.</source>
        <translation>카메라의 연결선, 주소, 비밀번호를 확인하세요.</translation>
    </message>
    <message>
        <source>Put the reference where the camera sees all of it and nobody stands before it.</source>
        <translation>기준원 전체가 카메라에 보이고 앞에 사람이 서지 않는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Follow the page Reference set-up until every step is ticked.</source>
        <translation>기준원 설치 쪽을 따라 모든 단계에 표시가 될 때까지 하세요.</translation>
    </message>
    <message>
        <source>Enter the certificate&apos;s dates on the page Reference, or have the reference calibrated.</source>
        <translation>기준원 쪽에 성적서 날짜를 입력하거나 기준원을 교정하세요.</translation>
    </message>
    <message>
        <source>Look for a draught, an air outlet or an open door near the reference.</source>
        <translation>기준원 가까이에 외풍, 송풍구, 열린 문이 없는지 살피세요.</translation>
    </message>
    <message>
        <source>Keep sun, lamps and heaters out of the picture, or exclude the place by a zone on the wall.</source>
        <translation>햇빛, 조명, 난방기가 화면에 들지 않게 하거나 화면에서 그 자리를 제외 구역으로 그리세요.</translation>
    </message>
    <message>
        <source>Bring people nearer or use a longer lens: a pixel should cover 2 mm of a face or less.</source>
        <translation>사람을 더 가까이 서게 하거나 화각이 좁은 렌즈를 쓰세요. 화소 하나가 얼굴 2 mm 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Enter lens and distance on the page Reference set-up, and let people pass where the reference stands.</source>
        <translation>기준원 설치 쪽에 렌즈와 거리를 입력하고, 사람이 기준원이 있는 거리로 지나게 하세요.</translation>
    </message>
    <message>
        <source>Match the pictures by hand on the page Picture match.</source>
        <translation>화면 맞춤 쪽에서 두 화면을 손으로 맞추세요.</translation>
    </message>
    <message>
        <source>Check door, draught, sun, camera and reference; after that an admin adopts the new usual on the page Limit.</source>
        <translation>문, 외풍, 햇빛, 카메라, 기준원을 살피세요. 그 뒤 관리자가 한계 쪽에서 새 평소 값을 받아들입니다.</translation>
    </message>
    <message>
        <source>Provisional: measure your own people on the page Validation.</source>
        <translation>잠정 값입니다. 현장 검증 쪽에서 이곳 사람들을 재세요.</translation>
    </message>
    <message>
        <source>No hours are entered, so it judges day and night. Enter them on the page Hours if nobody watches at night.</source>
        <translation>측정 시간이 없어 밤낮으로 판정합니다. 밤에 지켜보는 사람이 없으면 시간 쪽에 입력하세요.</translation>
    </message>
    <message>
        <source>Free some space or shorten what is kept.</source>
        <translation>공간을 비우거나 보관 기간을 줄이세요.</translation>
    </message>
    <message>
        <source>Name a folder on another disk on the page Storage, or add an MQTT output: else nobody can show that the log&apos;s end was cut off.</source>
        <translation>저장 쪽에서 다른 디스크의 폴더를 정하거나 MQTT 출력을 더하세요. 그러지 않으면 기록 끝이 잘려도 밝힐 수 없습니다.</translation>
    </message>
    <message>
        <source>Test each output on the page Outputs; without one only this screen and sound call.</source>
        <translation>출력 쪽에서 하나씩 시험하세요. 출력이 없으면 이 화면과 소리만 알립니다.</translation>
    </message>
    <message>
        <source>Try the sound at the top of the window and turn it up.</source>
        <translation>창 위쪽에서 소리를 시험하고 키우세요.</translation>
    </message>
    <message>
        <source>Camera sends pictures</source>
        <translation>카메라 영상 들어옴</translation>
    </message>
    <message>
        <source>Reference in view</source>
        <translation>기준원이 보임</translation>
    </message>
    <message>
        <source>Reference trusted</source>
        <translation>기준원 신뢰</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>교정성적서</translation>
    </message>
    <message>
        <source>No draught</source>
        <translation>외풍 없음</translation>
    </message>
    <message>
        <source>No sun or heater</source>
        <translation>햇빛·난방 없음</translation>
    </message>
    <message>
        <source>Size of a pixel on a face</source>
        <translation>얼굴 위 화소 크기</translation>
    </message>
    <message>
        <source>People pass by the reference</source>
        <translation>사람이 기준원 거리로 지남</translation>
    </message>
    <message>
        <source>Pictures match</source>
        <translation>두 화면이 맞음</translation>
    </message>
    <message>
        <source>People read as usual</source>
        <translation>사람들 값이 평소대로</translation>
    </message>
    <message>
        <source>Own site offset</source>
        <translation>현장 고유 보정값</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>측정 시간</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 여유</translation>
    </message>
    <message>
        <source>Log proven elsewhere</source>
        <translation>기록 증거를 밖에 보관</translation>
    </message>
    <message>
        <source>Lamps and other outputs</source>
        <translation>경광등과 다른 출력</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>see to it</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>안 됨</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>Let somebody pass.</source>
        <translation>누가 지나가게 하세요.</translation>
    </message>
</context>
<context>
    <name>SiteNotices</name>
    <message>
        <source>Cold arrivals</source>
        <translation>추운 곳에서 온 사람</translation>
    </message>
    <message>
        <source>Let them wait until %1 and pass again.</source>
        <translation>%1까지 기다렸다가 다시 지나가게 하세요.</translation>
    </message>
    <message>
        <source>Screening paused</source>
        <translation>측정 일시 중지</translation>
    </message>
    <message>
        <source>Nobody is judged outside the screening hours. A supervisor sets them under Settings.</source>
        <translation>측정 시간이 아니어서 판정하지 않습니다. 측정 시간은 감독자가 설정에서 정합니다.</translation>
    </message>
    <message>
        <source>Nobody is judged until %1, when the screening hours begin.</source>
        <translation>측정 시간이 시작되는 %1까지 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>영상만</translation>
    </message>
    <message>
        <source>This camera gives no temperatures. People are counted, nobody is judged.</source>
        <translation>온도를 주지 않는 카메라입니다. 사람 수만 세고 판정하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>fixed limit alone</source>
        <translation>고정 한계만</translation>
    </message>
    <message>
        <source>too few people yet</source>
        <translation>아직 인원 부족</translation>
    </message>
    <message>
        <source>they read as usual</source>
        <translation>평소와 같음</translation>
    </message>
    <message>
        <source>they read lower</source>
        <translation>낮게 측정됨</translation>
    </message>
    <message>
        <source>they read lower still, check the site</source>
        <translation>훨씬 낮게 측정됨, 현장 점검</translation>
    </message>
    <message>
        <source>they read higher, it stays at the fixed one</source>
        <translation>높게 측정되나 고정 한계 유지</translation>
    </message>
    <message>
        <source>they read higher</source>
        <translation>높게 측정됨</translation>
    </message>
    <message>
        <source>they read higher still, check the site</source>
        <translation>훨씬 높게 측정됨, 현장 점검</translation>
    </message>
    <message>
        <source>Off: the fixed limit alone</source>
        <translation>끔: 고정 한계만 사용</translation>
    </message>
    <message>
        <source>Shown beside the fixed limit, which judges</source>
        <translation>표시만: 판정은 고정 한계로</translation>
    </message>
    <message>
        <source>In force: it judges</source>
        <translation>적용: 이 한계로 판정</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>한계 %1</translation>
    </message>
    <message>
        <source>limit %1 instead of %2: %3</source>
        <translation>한계 %1 (고정 %2 대신): %3</translation>
    </message>
    <message>
        <source>limit %1 · people agree</source>
        <translation>한계 %1 · 통행자와 일치</translation>
    </message>
    <message>
        <source>limit %1 · people suggest %2: %3</source>
        <translation>한계 %1 · 통행자 제안 %2: %3</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>평소와 같음</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>벗어나는 중</translation>
    </message>
    <message>
        <source>do not screen, check the site</source>
        <translation>측정 중지, 현장 점검</translation>
    </message>
    <message>
        <source>Too few people in the last hour to say how the site reads.</source>
        <translation>지난 한 시간 인원이 적어 현장 상태를 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1. The site is still learning what is usual.</source>
        <translation>지난 한 시간 피부온도 중앙값은 %1입니다. 평소 값을 아직 학습하고 있습니다.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1, as usual.</source>
        <translation>지난 한 시간 피부온도 중앙값은 %1, 평소와 같습니다.</translation>
    </message>
    <message>
        <source>The middle skin temperature of the last hour is %1, %2 from the usual. Tell the supervisor.</source>
        <translation>지난 한 시간 피부온도 중앙값은 %1, 평소와 %2 차이입니다. 감독자에게 알리세요.</translation>
    </message>
    <message>
        <source>The last hour&apos;s people read %1 from the usual. Use the clinical thermometer and check door, draught, sun, camera and reference.</source>
        <translation>지난 한 시간 피부온도가 평소와 %1 차이입니다. 체온계를 쓰고 문, 바람, 햇빛, 카메라, 기준원을 점검하세요.</translation>
    </message>
    <message>
        <source>no certificate date</source>
        <translation>성적서 날짜 없음</translation>
    </message>
    <message>
        <source>certificate valid</source>
        <translation>성적서 유효</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>성적서 만료 임박</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>성적서 만료됨</translation>
    </message>
    <message>
        <source>certificate expired, used all the same</source>
        <translation>성적서 만료, 사유를 두고 사용 중</translation>
    </message>
    <message>
        <source>certificate date cannot be read</source>
        <translation>성적서 날짜를 읽을 수 없음</translation>
    </message>
    <message>
        <source>No expiry date is entered, so nobody is warned of it.</source>
        <translation>만료일이 입력되지 않아 미리 알릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The certificate holds for more than 30 days. Nothing to do.</source>
        <translation>성적서가 30일 넘게 유효합니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>It ends within 30 days; after that nobody is judged. Have the reference calibrated in time.</source>
        <translation>30일 안에 만료되며 그 뒤에는 판정하지 않습니다. 늦지 않게 기준원을 교정하세요.</translation>
    </message>
    <message>
        <source>An admin gave a reason to go on for now. Have the reference calibrated.</source>
        <translation>관리자가 사유를 적고 당분간 사용합니다. 기준원을 교정하세요.</translation>
    </message>
    <message>
        <source>Nobody is judged. An admin enters the date under Settings.</source>
        <translation>아무도 판정하지 않습니다. 관리자가 설정에서 날짜를 입력합니다.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
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
        <translation>%1명 감지 · %2명 판정</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>지금 %1명</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>오늘 %1명</translation>
    </message>
    <message>
        <source>reference %1 · trust %2</source>
        <translation>기준원 %1 · 신뢰 %2</translation>
    </message>
    <message>
        <source>%1 ms apart</source>
        <comment>the two cameras&apos; pictures</comment>
        <translation>시차 %1 ms</translation>
    </message>
</context>
<context>
    <name>TileNotices</name>
    <message>
        <source>visible (not kept)</source>
        <translation>가시광 (저장 안 함)</translation>
    </message>
</context>
<context>
    <name>TileViewWords</name>
    <message>
        <source>thermal alone</source>
        <translation>열화상만</translation>
    </message>
    <message>
        <source>visible alone</source>
        <translation>가시광만</translation>
    </message>
    <message>
        <source>thermal over visible</source>
        <translation>열화상과 가시광 겹침</translation>
    </message>
    <message>
        <source>visible inside</source>
        <translation>가시광을 안에</translation>
    </message>
    <message>
        <source>visible beside</source>
        <translation>가시광을 옆에</translation>
    </message>
    <message>
        <source>iron colours</source>
        <translation>아이언 색상</translation>
    </message>
    <message>
        <source>white is hot</source>
        <translation>흰색이 뜨거움</translation>
    </message>
    <message>
        <source>black is hot</source>
        <translation>검은색이 뜨거움</translation>
    </message>
    <message>
        <source>blue to yellow, for every eye</source>
        <translation>파랑–노랑(색각 무관)</translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>Too few people: measure at least 30.</source>
        <translation>사람이 너무 적습니다. 30명 이상 재세요.</translation>
    </message>
    <message>
        <source>The offset is not known well enough: measure more people.</source>
        <translation>보정값이 아직 흐립니다. 더 많은 사람을 재세요.</translation>
    </message>
    <message>
        <source>The camera&apos;s readings do not follow the clinical ones: check camera and reference.</source>
        <translation>카메라 값이 체온계 값을 따르지 않습니다. 카메라와 기준원을 살피세요.</translation>
    </message>
    <message>
        <source>Fewer than ten people were at 37.5 °C or above: nothing is known of how many such people would be overlooked.</source>
        <translation>체온계로 37.5 °C 이상인 사람이 열 명보다 적어, 그런 사람을 얼마나 놓칠지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was at 37.5 °C or above: nothing is known of how many such people would be overlooked.</source>
        <translation>체온계로 37.5 °C 이상인 사람이 없어, 그런 사람을 얼마나 놓칠지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Mean and middle differ: look for a slip in the table.</source>
        <translation>평균과 중앙값이 다릅니다. 표에 잘못 적은 값이 없는지 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n명.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of agreement: %1 to %2; standard deviation %3.</source>
        <translation>일치 한계: %1 ~ %2, 표준편차 %3.</translation>
    </message>
    <message>
        <source>Skin follows the clinical value with slope %1.</source>
        <translation>피부온도는 체온계 값을 기울기 %1로 따릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>In force: %1, validated with %n people, signed by %2, until %3.</source>
        <translation>
            <numerusform>지금 값: %1, %n명으로 검증, 서명 %2, %3까지.</numerusform>
        </translation>
    </message>
    <message>
        <source>In force: %1, validated.</source>
        <translation>지금 값: %1, 검증함.</translation>
    </message>
    <message>
        <source>In force: %1, provisional again since %2: validate anew.</source>
        <translation>지금 값: %1, %2부터 다시 잠정. 새로 검증하세요.</translation>
    </message>
    <message>
        <source>In force: %1, provisional: this site has not been validated.</source>
        <translation>지금 값: %1, 잠정. 이 현장은 검증하지 않았습니다.</translation>
    </message>
    <message>
        <source>Offset (bias): %1, 95 % interval %2 to %3.</source>
        <translation>보정값(치우침): %1, 95 % 구간 %2 ~ %3.</translation>
    </message>
</context>
<context>
    <name>VendorPlates</name>
    <message>
        <source>The camera corrects with its own blackbody, so its values are corrected twice. Switch that off in the camera.</source>
        <translation>카메라가 자체 흑체로 보정하여 값이 두 번 보정됩니다. 카메라에서 그 기능을 끄십시오.</translation>
    </message>
    <message>
        <source>The camera says that its own blackbody fails.</source>
        <translation>카메라가 자체 흑체의 고장을 알립니다.</translation>
    </message>
    <message>
        <source>The camera reckons with another emissivity than that of skin. Set 0.98 in the camera.</source>
        <translation>카메라가 피부와 다른 방사율로 계산합니다. 카메라에서 0.98로 설정하십시오.</translation>
    </message>
    <message>
        <source>The camera labels its values as no degrees Celsius. Check one against a thermometer.</source>
        <translation>카메라가 값을 섭씨가 아닌 단위로 표시합니다. 온도계와 비교하여 확인하십시오.</translation>
    </message>
    <message>
        <source>The camera draws text over its picture, which can cover a face. Switch the overlay off in the camera.</source>
        <translation>카메라가 영상 위에 글자를 그려 얼굴을 가릴 수 있습니다. 카메라에서 겹쳐 그리기를 끄십시오.</translation>
    </message>
    <message>
        <source>The camera&apos;s own readings cannot be heard. Our readings go on.</source>
        <translation>카메라 자체의 값을 받을 수 없습니다. Haetae의 측정은 계속됩니다.</translation>
    </message>
    <message>
        <source>The camera gives no visible picture on this channel.</source>
        <translation>카메라가 이 채널에서 가시광 영상을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Something that the camera sent was refused. Our readings go on.</source>
        <translation>카메라가 보낸 일부를 거부했습니다. Haetae의 측정은 계속됩니다.</translation>
    </message>
    <message>
        <source>Vendor value %1, over the vendor&apos;s limit · cannot be verified</source>
        <translation>제조사 값 %1, 제조사 기준 초과 · 검증할 수 없음</translation>
    </message>
    <message>
        <source>Vendor value %1 · cannot be verified</source>
        <translation>제조사 값 %1 · 검증할 수 없음</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>다시 재기</translation>
    </message>
    <message>
        <source>elevated, recheck</source>
        <translation>재확인 필요</translation>
    </message>
    <message>
        <source>cannot measure</source>
        <translation>측정할 수 없음</translation>
    </message>
    <message>
        <source>normal (provisional)</source>
        <translation>정상(잠정)</translation>
    </message>
    <message>
        <source>Still measuring. Wait a moment.</source>
        <translation>측정하는 중입니다. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>Below the limit. Nothing to do.</source>
        <translation>한계 미만입니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Just below the limit. Let the person look at the camera once more.</source>
        <translation>한계 바로 아래입니다. 카메라를 한 번 더 보게 하세요.</translation>
    </message>
    <message>
        <source>At or above the limit. Recheck with a clinical thermometer.</source>
        <translation>한계 이상입니다. 체온계로 다시 확인하세요.</translation>
    </message>
    <message>
        <source>No verdict. Let the person come to the marked spot and look at the camera.</source>
        <translation>판정하지 않았습니다. 표시된 자리에서 카메라를 보게 하세요.</translation>
    </message>
    <message>
        <source>no temperatures</source>
        <translation>온도 값 없음</translation>
    </message>
    <message>
        <source>reference not set</source>
        <translation>기준원 미설정</translation>
    </message>
    <message>
        <source>looking for reference</source>
        <translation>기준원 찾는 중</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>예열 중</translation>
    </message>
    <message>
        <source>reference moved</source>
        <translation>기준원 움직임</translation>
    </message>
    <message>
        <source>reference covered</source>
        <translation>기준원 가려짐</translation>
    </message>
    <message>
        <source>wrong scale</source>
        <translation>눈금 오류</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>손상된 영상</translation>
    </message>
    <message>
        <source>empty picture</source>
        <translation>빈 영상</translation>
    </message>
    <message>
        <source>inverted picture</source>
        <translation>반전된 영상</translation>
    </message>
    <message>
        <source>picture overdriven</source>
        <translation>영상 측정 범위 초과</translation>
    </message>
    <message>
        <source>single wrong pixels</source>
        <translation>일부 화소 오류</translation>
    </message>
    <message>
        <source>reference partly covered</source>
        <translation>기준원 일부 가려짐</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>교정 성적서 만료</translation>
    </message>
    <message>
        <source>several references</source>
        <translation>기준원 여러 개</translation>
    </message>
    <message>
        <source>reference of another size</source>
        <translation>기준원 크기 다름</translation>
    </message>
    <message>
        <source>reference at a wrong temperature</source>
        <translation>기준원 온도 이상</translation>
    </message>
    <message>
        <source>reference overdriven</source>
        <translation>기준원 측정 범위 초과</translation>
    </message>
    <message>
        <source>reference unsteady</source>
        <translation>기준원 불안정</translation>
    </message>
    <message>
        <source>reference drifting</source>
        <translation>기준원 온도 변동</translation>
    </message>
    <message>
        <source>reference in doubt</source>
        <translation>기준원 확인 필요</translation>
    </message>
    <message>
        <source>The camera&apos;s thermal picture makes no sense. Nobody is judged. Restart the camera; if that does not help, call the technician.</source>
        <translation>카메라의 열화상이 올바르지 않습니다. 아무도 판정하지 않습니다. 카메라를 다시 켜고, 그래도 안 되면 기술 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>Parts of the picture are beyond the camera&apos;s range. Look for something very hot and take it away.</source>
        <translation>화면 일부가 카메라의 측정 범위를 벗어났습니다. 매우 뜨거운 물체가 있는지 찾아 치우세요.</translation>
    </message>
    <message>
        <source>Single pixels of the picture are wrong and are left out. If this stays, call the technician.</source>
        <translation>일부 화소가 잘못되어 제외했습니다. 계속되면 기술 담당자에게 연락하세요.</translation>
    </message>
    <message>
        <source>The reference&apos;s certificate has expired. Nobody is judged. Have it calibrated; an admin may override this with a reason.</source>
        <translation>기준원의 교정 성적서가 만료되었습니다. 아무도 판정하지 않습니다. 교정을 맡기세요. 관리자는 사유를 적고 예외로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Several things could be the reference. Nobody is judged. Remove what is not, or let an admin mark its place.</source>
        <translation>기준원으로 보이는 물체가 여러 개입니다. 아무도 판정하지 않습니다. 기준원이 아닌 물체를 치우거나 관리자가 기준원 위치를 표시하게 하세요.</translation>
    </message>
    <message>
        <source>The reference looks larger or smaller than before. Nobody is judged. Put it back on its mark and check the camera&apos;s lens.</source>
        <translation>기준원이 전보다 크거나 작게 보입니다. 아무도 판정하지 않습니다. 기준원을 표시된 자리에 다시 놓고 카메라 렌즈를 확인하세요.</translation>
    </message>
    <message>
        <source>The reference is not at its set temperature. Nobody is judged. Check its display and its power.</source>
        <translation>기준원이 설정 온도가 아닙니다. 아무도 판정하지 않습니다. 기준원의 표시창과 전원을 확인하세요.</translation>
    </message>
    <message>
        <source>The reference is beyond the camera&apos;s range. Nobody is judged. Check the camera&apos;s temperature range.</source>
        <translation>기준원이 카메라의 측정 범위를 벗어났습니다. 아무도 판정하지 않습니다. 카메라의 온도 범위를 확인하세요.</translation>
    </message>
    <message>
        <source>The reference does not read as it should. Nobody is judged. Check its power, its display and that nothing warm shines on it.</source>
        <translation>기준원의 값이 정상이 아닙니다. 아무도 판정하지 않습니다. 전원과 표시창을 확인하고 따뜻한 것이 비치지 않는지 살피세요.</translation>
    </message>
    <message>
        <source>reference lost</source>
        <translation>기준원 안 보임</translation>
    </message>
    <message>
        <source>sensor settling</source>
        <translation>센서 안정 중</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>너무 차가움</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>너무 뜨거움</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>너무 멂</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>너무 가까움</translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation>화면 가장자리</translation>
    </message>
    <message>
        <source>face turned</source>
        <translation>고개 돌림</translation>
    </message>
    <message>
        <source>moving too fast</source>
        <translation>너무 빠름</translation>
    </message>
    <message>
        <source>face covered</source>
        <translation>얼굴 가림</translation>
    </message>
    <message>
        <source>too uncertain</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>seen too briefly</source>
        <translation>너무 짧게 보임</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>The camera sends a picture without temperatures. Nobody is judged. Call the technician.</source>
        <translation>카메라 영상에 온도 값이 없어 판정하지 않습니다. 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>The skin is still cold from outside. Let the person wait indoors a few minutes and pass again.</source>
        <translation>바깥 추위로 피부가 차갑습니다. 실내에서 몇 분 기다린 뒤 다시 지나가게 하세요.</translation>
    </message>
    <message>
        <source>Hotter than skin can be. Look for a cup, a lamp or sun on the face.</source>
        <translation>피부라기에는 너무 뜨겁습니다. 컵, 조명, 햇볕이 있는지 보세요.</translation>
    </message>
    <message>
        <source>The face is too far away. Let the person come to the marked spot.</source>
        <translation>얼굴이 너무 멉니다. 표시된 자리까지 오게 하세요.</translation>
    </message>
    <message>
        <source>The face is too close. Let the person step back to the marked spot.</source>
        <translation>얼굴이 너무 가깝습니다. 표시된 자리로 물러서게 하세요.</translation>
    </message>
    <message>
        <source>The face is cut by the edge of the picture. Let the person walk in the middle.</source>
        <translation>얼굴이 화면 끝에 걸립니다. 가운데로 지나가게 하세요.</translation>
    </message>
    <message>
        <source>The face is turned away. Ask the person to look at the camera.</source>
        <translation>고개가 돌아가 있습니다. 카메라를 보게 하세요.</translation>
    </message>
    <message>
        <source>The person moves too fast. Ask them to stand still for a second.</source>
        <translation>너무 빨리 움직입니다. 1초만 멈춰 서게 하세요.</translation>
    </message>
    <message>
        <source>The face is covered. Ask the person to bare the forehead and eyes.</source>
        <translation>얼굴이 가려졌습니다. 이마와 눈이 보이게 하세요.</translation>
    </message>
    <message>
        <source>The reading is too uncertain for a verdict. Ask the person to stand still at the marked spot.</source>
        <translation>값이 불확실하여 판정할 수 없습니다. 표시된 자리에 멈춰 서게 하세요.</translation>
    </message>
    <message>
        <source>Seen too briefly for a verdict. Let the person pass once more, slowly.</source>
        <translation>너무 짧게 보여 판정할 수 없습니다. 천천히 다시 지나가게 하세요.</translation>
    </message>
    <message>
        <source>reference trusted</source>
        <translation>기준원 신뢰</translation>
    </message>
    <message>
        <source>The reference has no set temperature. Nobody is judged. An admin enters it under Settings.</source>
        <translation>기준원의 설정 온도가 없어 판정하지 않습니다. 관리자가 설정에서 입력합니다.</translation>
    </message>
    <message>
        <source>Looking for the reference. Nobody is judged yet. Keep its view free.</source>
        <translation>기준원을 찾는 중이라 아직 판정하지 않습니다. 기준원 앞을 비워 두세요.</translation>
    </message>
    <message>
        <source>Camera or reference is warming up. Nobody is judged yet. Use the clinical thermometer until then.</source>
        <translation>카메라나 기준원이 예열 중이라 아직 판정하지 않습니다. 그때까지 체온계를 쓰세요.</translation>
    </message>
    <message>
        <source>The reference is trusted. Nothing to do.</source>
        <translation>기준원을 믿을 수 있습니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>The reference has been moved. Nobody is judged. Put it back on its mark.</source>
        <translation>기준원이 움직여 판정하지 않습니다. 표시된 자리에 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>Something covers the reference. Nobody is judged. Clear its view.</source>
        <translation>기준원이 가려져 판정하지 않습니다. 앞을 비우세요.</translation>
    </message>
    <message>
        <source>The reference is out of view or switched off. Nobody is judged. Check its power and its place.</source>
        <translation>기준원이 보이지 않거나 꺼져 판정하지 않습니다. 전원과 위치를 확인하세요.</translation>
    </message>
    <message>
        <source>The sensor is settling after a shutter event. Wait a few seconds.</source>
        <translation>셔터 동작 뒤 센서가 안정되는 중입니다. 몇 초 기다리세요.</translation>
    </message>
    <message>
        <source>The site offset is provisional: a published mean, not yet this site&apos;s own.</source>
        <translation>현장 보정값이 잠정값입니다. 발표된 평균이며 아직 이 현장의 값이 아닙니다.</translation>
    </message>
    <message>
        <source>people overlap</source>
        <translation>사람이 겹침</translation>
    </message>
    <message>
        <source>Two people overlap in the picture. Let them pass one after the other.</source>
        <translation>두 사람이 화면에서 겹쳐 보입니다. 한 사람씩 지나가게 하세요.</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>안경</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>hair over forehead</source>
        <translation>이마를 덮은 머리카락</translation>
    </message>
    <message>
        <source>Glasses cover the eyes. What is bare was measured; for a better reading ask the person to take them off.</source>
        <translation>안경이 눈을 가립니다. 드러난 곳을 측정했습니다. 더 정확히 재려면 안경을 벗도록 안내하세요.</translation>
    </message>
    <message>
        <source>A mask covers mouth and nose. Forehead and eyes were measured.</source>
        <translation>마스크가 입과 코를 가립니다. 이마와 눈을 측정했습니다.</translation>
    </message>
    <message>
        <source>Hair covers the forehead. For a better reading ask the person to lift it.</source>
        <translation>머리카락이 이마를 덮습니다. 더 정확히 재려면 걷어 올리도록 안내하세요.</translation>
    </message>
    <message>
        <source>outside the zone</source>
        <translation>측정 구역 밖</translation>
    </message>
    <message>
        <source>zone left out</source>
        <translation>제외 구역</translation>
    </message>
    <message>
        <source>The face is outside the zone where this entrance screens. Let the person walk through the zone.</source>
        <translation>얼굴이 이 출입구의 측정 구역 밖에 있습니다. 구역 안으로 지나가게 하세요.</translation>
    </message>
    <message>
        <source>This part of the picture is left out on purpose. Let the person walk through the zone where this entrance screens.</source>
        <translation>화면의 이 부분은 일부러 제외했습니다. 측정 구역 안으로 지나가게 하세요.</translation>
    </message>
    <message>
        <source>crowd too dense</source>
        <translation>너무 붐빔</translation>
    </message>
    <message>
        <source>Too many people at once to judge anybody. Let them come in smaller groups.</source>
        <translation>한꺼번에 사람이 너무 많아 아무도 판정하지 않습니다. 몇 사람씩 나누어 들여보내세요.</translation>
    </message>
    <message>
        <source>pictures not of one moment</source>
        <translation>두 영상의 시각이 다름</translation>
    </message>
    <message>
        <source>The thermal and the visible camera do not show the same moment. Nobody is judged. If this stays, call the technician.</source>
        <translation>열화상 카메라와 가시광 카메라가 같은 순간을 보여 주지 않습니다. 아무도 판정하지 않습니다. 계속되면 기술자를 부르십시오.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AdaptiveLimitCard</name>
    <message>
        <source>%1 of %2 people needed</source>
        <translation>필요 인원 %2명 중 %1명</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>What the people of the last hours suggest</source>
        <translation>지난 몇 시간의 통행자가 말하는 한계</translation>
    </message>
    <message>
        <source>Adaptive limit</source>
        <translation>적응 한계</translation>
    </message>
    <message>
        <source>The middle oral-equivalent of the people who did not alarm, plus 0.6 K. It speaks once enough people have passed.</source>
        <translation>경보가 없던 사람들의 구강 환산 중앙값에 0.6 K를 더한 값입니다. 충분한 인원이 지나간 뒤에 나타납니다.</translation>
    </message>
    <message>
        <source>It may lie above the fixed limit (more people are overlooked)</source>
        <translation>고정 한계보다 높을 수 있음(놓치는 사람이 늘어남)</translation>
    </message>
    <message>
        <source>Only the limit follows the people; no reading is ever moved.</source>
        <translation>통행자를 따르는 것은 한계뿐이며, 측정값은 결코 옮기지 않습니다.</translation>
    </message>
    <message>
        <source>Adopt as the new usual</source>
        <translation>새 평소 값으로 채택</translation>
    </message>
    <message>
        <source>Why: for example &quot;door moved, site checked and validated&quot;</source>
        <translation>사유: 예) &quot;문 이전, 현장 점검과 검증 완료&quot;</translation>
    </message>
    <message>
        <source>Only after the site was checked: it then learns anew what is usual.</source>
        <translation>현장을 점검한 뒤에만 누르세요. 평소 값을 처음부터 다시 학습합니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AgreementPlot</name>
    <message>
        <source>mean of both, %1</source>
        <translation>두 값의 평균, %1</translation>
    </message>
    <message>
        <source>clinical − skin, %1</source>
        <translation>체온계 − 피부온도, %1</translation>
    </message>
    <message>
        <source>Differences of the people measured, with bias and limits of agreement</source>
        <translation>잰 사람들의 차이와 치우침, 일치 한계</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmAnswer</name>
    <message>
        <source>Instrument</source>
        <translation>측정 기구</translation>
    </message>
    <message>
        <source>Save  [Enter]</source>
        <translation>저장  [Enter]</translation>
    </message>
    <message>
        <source>Cancel  [Esc]</source>
        <translation>취소  [Esc]</translation>
    </message>
    <message>
        <source>Why was it a false alarm?</source>
        <translation>오경보 이유는 무엇입니까?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>경보 확인</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>체온계 값 입력</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>오경보</translation>
    </message>
    <message>
        <source>See again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Recheck here</source>
        <translation>여기서 재측정</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2, such as %3.</source>
        <translation>%1에서 %2 사이 값을 적으세요. 예: %3</translation>
    </message>
    <message>
        <source>Clinical thermometer&apos;s value, %1</source>
        <translation>체온계 값, %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmCard</name>
    <message>
        <source>Alarm: %1</source>
        <translation>경보: %1</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정 부위</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Clinical thermometer</source>
        <translation>임상 체온계</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>해태 재측정</translation>
    </message>
</context>
<context>
    <name>haetae::ui::AlarmColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alarm</source>
        <translation>처리할 경보 없음</translation>
    </message>
    <message>
        <source>An elevated reading appears here with sound, frame and lamp.</source>
        <translation>한계 이상의 측정값이 나오면 소리, 테두리, 경광등과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Not every entrance judges</source>
        <translation>판정하지 않는 출입구 있음</translation>
    </message>
    <message>
        <source>Watch the entrance below yourself and use the clinical thermometer.</source>
        <translation>아래 출입구를 직접 지켜보고 체온계를 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms in 10 minutes. None is hidden: answer the newest first and call for help.</source>
        <translation>
            <numerusform>10분 동안 경보 %n건. 모든 경보를 표시하고 있습니다. 최근 것부터 처리하고 도움을 요청하세요.</numerusform>
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
        <translation>경보 확인</translation>
    </message>
    <message>
        <source>Haetae alarm</source>
        <translation>해태 경보</translation>
    </message>
    <message>
        <source>The person of this alarm</source>
        <translation>이 경보의 사람</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>한계 %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::BaselinePlot</name>
    <message>
        <source>Usual skin temperature: too few people in an hour.</source>
        <translation>평소 피부온도: 한 시간의 사람이 너무 적습니다.</translation>
    </message>
    <message>
        <source>Usual skin temperature, %1 · band: half of the people</source>
        <translation>평소 피부온도, %1 · 띠: 사람의 절반</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraAssistant</name>
    <message>
        <source>Cameras on the network and at USB are searched for …</source>
        <translation>네트워크와 USB에서 카메라를 찾고 있습니다 …</translation>
    </message>
    <message>
        <source>No camera answered. Switch ONVIF on in the camera, or type its address below.</source>
        <translation>응답한 카메라가 없습니다. 카메라에서 ONVIF를 켜거나 아래에 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>What a camera says of itself is proved by nobody: compare the address with its label.</source>
        <translation>카메라가 스스로 말하는 이름은 증명되지 않았습니다. 주소를 카메라의 라벨과 비교하세요.</translation>
    </message>
    <message>
        <source>Choose a camera above or type its address.</source>
        <translation>위에서 카메라를 고르거나 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>An address is seen by everybody: type the user and the password below.</source>
        <translation>주소는 누구나 볼 수 있습니다. 사용자와 비밀번호는 아래에 입력하세요.</translation>
    </message>
    <message>
        <source>Give the entrance the name that guards use.</source>
        <translation>경비원이 부르는 출입구 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The camera is tried once …</source>
        <translation>카메라를 한 번 시험하고 있습니다 …</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>카메라 찾기</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>1. Where is it?</source>
        <translation>1. 어디에 있습니까?</translation>
    </message>
    <message>
        <source>Cameras that were found</source>
        <translation>찾은 카메라</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>카메라 종류</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>As rtsp://192.168.0.20:554/path, http://192.168.0.20 or /dev/video0.</source>
        <translation>예: rtsp://192.168.0.20:554/path, http://192.168.0.20 또는 /dev/video0</translation>
    </message>
    <message>
        <source>2. Who signs in there? A camera at USB needs nobody.</source>
        <translation>2. 누구로 로그인합니까? USB 카메라는 필요 없습니다.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Try it once</source>
        <translation>한 번 시험하기</translation>
    </message>
    <message>
        <source>3. Is it the right one?</source>
        <translation>3. 이 카메라가 맞습니까?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As guards call it; on the wall, in alarms and the log.</source>
        <translation>경비원이 부르는 이름. 화면과 경보, 기록에 나옵니다.</translation>
    </message>
    <message>
        <source>Take this camera</source>
        <translation>이 카메라 쓰기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraCard</name>
    <message>
        <source>Give the entrance the name that guards use.</source>
        <translation>근무자가 부르는 출입구 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address.</source>
        <translation>카메라 주소를 적으세요.</translation>
    </message>
    <message>
        <source>Name at least one recording.</source>
        <translation>녹화 파일을 하나 이상 적으세요.</translation>
    </message>
    <message>
        <source>Type four numbers: x, y, width and height, at least 8 wide and high; or nothing.</source>
        <translation>숫자 넷을 적으세요: x, y, 폭, 높이(8 이상). 또는 비워 두세요.</translation>
    </message>
    <message>
        <source>Remove this entrance</source>
        <translation>이 출입구 삭제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>As guards call it; on the wall, in alarms and the log.</source>
        <translation>근무자가 부르는 이름. 화면, 경보, 기록에 나옵니다.</translation>
    </message>
    <message>
        <source>Kind of camera</source>
        <translation>카메라 종류</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>녹화 파일</translation>
    </message>
    <message>
        <source>One file a line, in the order in which they play.</source>
        <translation>한 줄에 하나씩, 재생할 순서대로.</translation>
    </message>
    <message>
        <source>Turned clockwise by</source>
        <translation>시계 방향 회전</translation>
    </message>
    <message>
        <source>Until people stand upright.</source>
        <translation>사람이 바로 설 때까지.</translation>
    </message>
    <message>
        <source>Mark for &quot;recheck here&quot;</source>
        <translation>“여기서 다시 재기” 자리</translation>
    </message>
    <message>
        <source>Where one person stands, in pixels of the thermal picture: x, y, width, height. Empty: no mark.</source>
        <translation>한 사람이 서는 자리, 열화상 화소로 x, y, 폭, 높이. 비우면 없음.</translation>
    </message>
    <message>
        <source>URL, device or scenario, without a password.</source>
        <translation>URL, 장치 또는 시나리오. 비밀번호는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Signs in as %1. The password is kept when you press OK.</source>
        <translation>%1(으)로 로그인합니다. 확인을 누르면 비밀번호를 보관합니다.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies in the keychain of this desktop.</source>
        <translation>%1(으)로 로그인합니다. 비밀번호는 이 컴퓨터의 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies sealed in a file.</source>
        <translation>%1(으)로 로그인합니다. 비밀번호는 파일에 봉인해 두었습니다.</translation>
    </message>
    <message>
        <source>Signs in as %1; the password lies in a file.</source>
        <translation>%1(으)로 로그인합니다. 비밀번호는 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Signs in as %1, but the password cannot be found. Add this camera again.</source>
        <translation>%1(으)로 로그인하지만 비밀번호를 찾을 수 없습니다. 이 카메라를 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Type it without a name and a password.</source>
        <translation>이름과 비밀번호 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Second camera for the visible picture</source>
        <translation>가시광 영상을 위한 둘째 카메라</translation>
    </message>
    <message>
        <source>Only where this one has none: URL of a camera that looks at the same place. Empty: none.</source>
        <translation>이 카메라에 가시광 영상이 없을 때만: 같은 곳을 보는 카메라의 URL. 비워 두면 없음.</translation>
    </message>
    <message>
        <source>The two pictures may lie apart by</source>
        <translation>두 영상의 허용 시차</translation>
    </message>
    <message>
        <source>Beyond that nobody is judged: a face would no longer be where the other picture shows it.</source>
        <translation>이보다 크면 아무도 판정하지 않습니다. 얼굴이 다른 영상에서 보이는 곳에 더는 없기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CameraShown</name>
    <message>
        <source>First thermal picture</source>
        <translation>첫 열화상</translation>
    </message>
    <message>
        <source>First visible picture</source>
        <translation>첫 가시광 사진</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>빠진 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Changes of the cameras count from the next start of the console. Where people are judged is drawn on the wall: Zones in an entrance&apos;s picture (key Z). The reference, the hours and the picture match have pages of their own.</source>
        <translation>카메라 변경은 콘솔을 다시 시작한 뒤부터 적용됩니다. 판정할 자리는 화면에서 구역으로 그립니다(Z 키). 기준원, 시간, 화면 맞춤은 따로 쪽이 있습니다.</translation>
    </message>
    <message>
        <source>No entrance has a camera yet. Add the first one.</source>
        <translation>아직 카메라가 있는 출입구가 없습니다. 첫 출입구를 더하세요.</translation>
    </message>
    <message>
        <source>Add an entrance by hand</source>
        <translation>출입구를 직접 추가</translation>
    </message>
    <message>
        <source>Find a camera</source>
        <translation>카메라 찾기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::CertificateFields</name>
    <message>
        <source>Write the date as 2027-02-28.</source>
        <translation>날짜를 2027-02-28처럼 쓰세요.</translation>
    </message>
    <message>
        <source>It cannot end before it was issued.</source>
        <translation>발급일보다 먼저 만료될 수 없습니다.</translation>
    </message>
    <message>
        <source>The certificate gives a value of its own</source>
        <translation>성적서에 별도의 값이 있음</translation>
    </message>
    <message>
        <source>Value by the certificate</source>
        <translation>성적서 값</translation>
    </message>
    <message>
        <source>What it radiates at its set temperature; used instead of it.</source>
        <translation>설정 온도에서 실제로 내는 온도이며, 설정값 대신 씁니다.</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>성적서 발급일</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>성적서 만료일</translation>
    </message>
    <message>
        <source>The last day. Warned 30 days before; after it nobody is judged.</source>
        <translation>마지막 유효일입니다. 30일 전부터 알리고, 지나면 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>Used past its date because</source>
        <translation>만료 후 사용 사유</translation>
    </message>
    <message>
        <source>A reason keeps the entrance judging for now; it is shown and logged. Empty: not used.</source>
        <translation>사유를 적으면 당분간 판정을 이어 가며, 화면과 기록에 남습니다. 비우면 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ConsoleWindow</name>
    <message>
        <source>Haetae</source>
        <translation>해태 Haetae</translation>
    </message>
    <message>
        <source>Haetae · %1</source>
        <translation>해태 Haetae · %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DeskPage</name>
    <message>
        <source>Language and desk</source>
        <translation>언어와 안내데스크</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>이 컴퓨터와 같게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Changes at once, without a restart.</source>
        <translation>다시 시작하지 않고 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>안내데스크 이름</translation>
    </message>
    <message>
        <source>Shown in the header and on exports.</source>
        <translation>화면 위쪽과 내보낸 파일에 나옵니다.</translation>
    </message>
    <message>
        <source>Number to call on an alarm</source>
        <translation>경보 때 연락할 번호</translation>
    </message>
    <message>
        <source>What to do on an alarm</source>
        <translation>경보 때 할 일</translation>
    </message>
    <message>
        <source>One sentence for the alarm card, as this site wants it. Empty: recheck by clinical thermometer.</source>
        <translation>경보 카드에 보일 이 현장의 지침 한 문장. 비워 두면 체온계로 재확인하라고 안내합니다.</translation>
    </message>
    <message>
        <source>Shown on the alarm card, for example ext. 1234.</source>
        <translation>경보 카드에 나옵니다. 예: 내선 1234</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DutyChip</name>
    <message>
        <source>set up this desk</source>
        <translation>데스크 설정</translation>
    </message>
    <message>
        <source>locked · %1</source>
        <translation>잠김 · %1</translation>
    </message>
    <message>
        <source>users unreadable</source>
        <translation>사용자 파일 오류</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>single-person site</source>
        <translation>1인 현장</translation>
    </message>
    <message>
        <source>a change waits · %1</source>
        <translation>변경 대기 · %1</translation>
    </message>
    <message>
        <source>Who is on duty: %1</source>
        <translation>근무자: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::DutyPanel</name>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>새 비밀번호 두 개가 다릅니다. 둘 다 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait %1, or have an admin unlock this user.</source>
        <translation>비밀번호가 너무 많이 틀렸습니다. %1 기다리거나 관리자에게 잠금 해제를 부탁하십시오.</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>여기에는 사용자가 없습니다</translation>
    </message>
    <message>
        <source>A simulation and a recording have no users: whoever starts them may do everything, and in a kiosk a guard&apos;s work.</source>
        <translation>시뮬레이션과 녹화에는 사용자가 없습니다. 시작한 사람은 모든 것을, 키오스크에서는 경비 업무를 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This desk is not set up yet</source>
        <translation>아직 설정하지 않은 데스크입니다</translation>
    </message>
    <message>
        <source>Alarms and their answers work. Settings and exports open once this desk has an admin.</source>
        <translation>경보와 응답은 작동합니다. 설정과 내보내기는 관리자가 생기면 열립니다.</translation>
    </message>
    <message>
        <source>Set up this desk …</source>
        <translation>데스크 설정하기 …</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>아무도 로그인할 수 없습니다</translation>
    </message>
    <message>
        <source>The users file cannot be read. Alarms and acknowledging go on. Call the technician: %1</source>
        <translation>사용자 파일을 읽을 수 없습니다. 경보와 확인은 계속됩니다. 기술자를 부르십시오: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>데스크가 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Until somebody signs in, alarms can be acknowledged with the usual key, and nothing else.</source>
        <translation>로그인하기 전에는 평소 키로 경보 확인만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is on duty</source>
        <translation>%1 근무 중</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>Somebody else set the present one. Choose your own, of 8 characters or more; a short sentence is easy to remember.</source>
        <translation>지금 것은 다른 사람이 정했습니다. 8자 이상으로 직접 정하십시오. 짧은 문장이 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>8 characters or more; a short sentence is easy to remember.</source>
        <translation>8자 이상. 짧은 문장이 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>근무 인계</translation>
    </message>
    <message>
        <source>Both sign: %1 leaves, somebody else takes over. Every alarm must have been answered. The hand-over sheet is printed from the log.</source>
        <translation>두 사람이 서명합니다. %1 님이 떠나고 다른 사람이 이어받습니다. 모든 경보에 응답이 있어야 합니다. 근무 교대표는 기록에서 인쇄합니다.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>확인하는 중 …</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>인수자</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 님의 비밀번호</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>지금 비밀번호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Password of who takes over</source>
        <translation>인수자의 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>새 비밀번호 다시</translation>
    </message>
    <message>
        <source>See the change that waits for a second person …</source>
        <translation>두 번째 사람을 기다리는 변경 보기 …</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>데스크 잠그기</translation>
    </message>
    <message>
        <source>Hand over the shift …</source>
        <translation>근무 인계 …</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>비밀번호 바꾸기 …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>haetae::ui::EntranceChip</name>
    <message>
        <source>screening paused</source>
        <translation>측정 일시 중지</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>%1까지 측정 일시 중지</translation>
    </message>
</context>
<context>
    <name>haetae::ui::EntranceTile</name>
    <message>
        <source>Entrance %1</source>
        <translation>출입구 %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ExportChoice</name>
    <message>
        <source>Table (CSV)</source>
        <translation>표 (CSV)</translation>
    </message>
    <message>
        <source>Every column of every row, for any program.</source>
        <translation>모든 행의 모든 열. 어느 프로그램에서나 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>스프레드시트 (XLSX)</translation>
    </message>
    <message>
        <source>To sort and count; without the evidence behind each reading.</source>
        <translation>정렬하고 세기 좋은 파일. 측정값마다의 근거 자료는 빠집니다.</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>인쇄용 보고서 (PDF)</translation>
    </message>
    <message>
        <source>Counts, charts, alarms and changed settings of these days; the other filters do not count.</source>
        <translation>이 기간의 집계, 그래프, 경보, 바뀐 설정. 다른 필터는 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Evidence bundle (ZIP)</source>
        <translation>증거 묶음 (ZIP)</translation>
    </message>
    <message>
        <source>Signed rows with a program that shows whether anything was changed.</source>
        <translation>서명한 행과, 바뀐 것이 있는지 확인하는 프로그램.</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>내보내기 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Hand-over sheet (PDF)</source>
        <translation>근무 교대표 (PDF)</translation>
    </message>
    <message>
        <source>What is open, put aside or switched off now, with the log&apos;s seal and two lines to sign on.</source>
        <translation>지금 열려 있거나 보류했거나 꺼진 것, 기록의 봉인, 서명란 두 개.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ExportProgress</name>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>내보내는 중: %2행 중 %1행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>haetae::ui::FigureCard</name>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1곳</translation>
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
        <translation>English</translation>
    </message>
    <message>
        <source>%1 of %2 entrances are not screening</source>
        <translation>출입구 %2곳 중 %1곳이 판정하지 않음</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HistogramChart</name>
    <message>
        <source>How often each oral-equivalent was read</source>
        <translation>구강 환산값별 횟수</translation>
    </message>
    <message>
        <source>Oral-equivalents, 0.1 K a bar</source>
        <translation>구강 환산값, 막대당 0.1 K</translation>
    </message>
    <message>
        <source>Nobody was judged in this time.</source>
        <translation>이 시간에 판정된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>기준 %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>측정 시간</translation>
    </message>
    <message>
        <source>%1: press at least one day, and end at another time than you begin.</source>
        <translation>%1: 요일을 하나 이상 누르고, 시작과 다른 시각에 끝내세요.</translation>
    </message>
    <message>
        <source>Outside its hours an entrance shows &quot;Screening paused&quot;: nobody is judged and nobody raises an alarm. Technical alarms stay. An end before the beginning lies on the next day.</source>
        <translation>측정 시간 밖에는 출입구에 &quot;측정 일시 중지&quot;이 표시됩니다. 아무도 판정하지 않고 사람에 대한 경보도 없습니다. 장비 경보는 그대로 울립니다. 끝이 시작보다 이르면 다음 날로 봅니다.</translation>
    </message>
    <message>
        <source>No hours entered: people are judged day and night.</source>
        <translation>입력된 시간 없음: 밤낮으로 측정합니다.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>시간 추가</translation>
    </message>
</context>
<context>
    <name>haetae::ui::HoursRow</name>
    <message>
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Screening begins</source>
        <translation>측정 시작</translation>
    </message>
    <message>
        <source>Screening ends</source>
        <translation>측정 끝</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeptClipView</name>
    <message>
        <source>Clip by heat, black 18 °C, white 40 °C</source>
        <translation>열화상 영상, 검정 18 °C, 하양 40 °C</translation>
    </message>
    <message>
        <source>Clip by visible light</source>
        <translation>가시광 영상</translation>
    </message>
    <message>
        <source>%1 s before the alarm</source>
        <translation>경보 %1초 전</translation>
    </message>
    <message>
        <source>%1 s after the alarm</source>
        <translation>경보 %1초 후</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>영상 재생</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeptPictureView</name>
    <message>
        <source>Face by heat, %1 to %2 °C</source>
        <translation>열로 본 얼굴, %1~%2 °C</translation>
    </message>
    <message>
        <source>Face by visible light</source>
        <translation>가시광으로 본 얼굴</translation>
    </message>
    <message>
        <source>That you look is in the log. Pictures are destroyed when their time is over; only the numbers stay.</source>
        <translation>열람한 사실이 기록에 남았습니다. 사진은 보관 시간이 지나면 파기되고 숫자만 남습니다.</translation>
    </message>
    <message>
        <source>Look at the pictures</source>
        <translation>사진 보기</translation>
    </message>
    <message>
        <source>Who looks at them is written into the log first.</source>
        <translation>누가 보는지 먼저 기록에 남깁니다.</translation>
    </message>
    <message>
        <source>A supervisor may look at them. Call one if you must know.</source>
        <translation>감독자가 볼 수 있습니다. 꼭 필요하면 감독자를 부르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) of this alarm are kept.</source>
        <translation>
            <numerusform>이 경보의 사진이나 영상 %n개를 보관하고 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>haetae::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves it empty. Letters are only for when nothing is being typed; the second key works with every input method.</source>
        <translation>칸을 고르고 키를 누르세요. 백스페이스는 칸을 비웁니다. 글자 키는 입력 중이 아닐 때만 쓰이며, 두 번째 키는 어느 입력기에서나 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>All keys as built in</source>
        <translation>모든 키를 처음대로</translation>
    </message>
    <message>
        <source>%1: key</source>
        <translation>%1: 키</translation>
    </message>
    <message>
        <source>%1: second key</source>
        <translation>%1: 두 번째 키</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LayoutBar</name>
    <message>
        <source>All entrances</source>
        <translation>모든 출입구</translation>
    </message>
    <message>
        <source>Layout %1: %2</source>
        <translation>화면 배치 %1: %2</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>화면 배치</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Which entrances are shown</source>
        <translation>보일 출입구</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>화면 배치 이름</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>화면 배치 저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>이 화면 배치 지우기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LimitPage</name>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Write why the site offset changes; the log keeps it.</source>
        <translation>현장 보정값을 바꾸는 사유를 적으세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Limit (oral-equivalent)</source>
        <translation>한계 (구강 환산)</translation>
    </message>
    <message>
        <source>Site offset (oral-equivalent − skin temperature)</source>
        <translation>현장 보정값 (구강 환산 − 피부온도)</translation>
    </message>
    <message>
        <source>Added to every skin temperature of this site, always the same.</source>
        <translation>이 현장의 모든 피부온도에 똑같이 더합니다.</translation>
    </message>
    <message>
        <source>This site has validated its own offset</source>
        <translation>이 현장에서 보정값을 검증했습니다</translation>
    </message>
    <message>
        <source>Reason for the new offset (required)</source>
        <translation>보정값을 바꾸는 사유 (필수)</translation>
    </message>
    <message>
        <source>For example: 120 people compared, sheet 7.</source>
        <translation>예: 120명 비교, 7번 서식</translation>
    </message>
    <message>
        <source>Recheck band</source>
        <translation>다시 재기 구간</translation>
    </message>
    <message>
        <source>So many standard uncertainties below the limit a person is asked to measure again. 0 switches it off.</source>
        <translation>한계보다 표준불확도의 이만큼 낮은 곳부터 다시 재게 합니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Together: a skin temperature of %1 or more is &quot;elevated, recheck&quot;.</source>
        <translation>합치면: 피부온도 %1 이상이 “재확인 필요”입니다.</translation>
    </message>
    <message>
        <source>From here on it is &quot;elevated, recheck&quot;. %1 to %2, kept in steps of 0.1 °C.</source>
        <translation>여기서부터 “재확인 필요”입니다. %1 ~ %2, 0.1 °C 단위로 저장합니다.</translation>
    </message>
    <message>
        <source>Provisional until this site has compared its own readings with a clinical thermometer, on the page Validation. The value at delivery, %1, is the mean of a published study.</source>
        <translation>현장 검증 쪽에서 이곳의 값을 체온계와 견줄 때까지 잠정입니다. 처음 값 %1은 발표된 연구의 평균입니다.</translation>
    </message>
    <message>
        <source>Dwell</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>So long the limit must be reached before there is an alarm; a single frame is none.</source>
        <translation>한계에 이만큼 머물러야 경보가 됩니다. 한 장면만으로는 아닙니다.</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>되돌림 폭</translation>
    </message>
    <message>
        <source>An elevation ends so far below the limit, so that nobody is alarmed twice.</source>
        <translation>한계보다 이만큼 아래로 내려가야 끝난 것으로 봅니다. 같은 사람이 두 번 울리지 않게 합니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogDetailPane</name>
    <message>
        <source>Acknowledge (A)</source>
        <translation>경보 확인 (A)</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>상세 닫기 (Esc)</translation>
    </message>
    <message>
        <source>oral-equivalent</source>
        <translation>구강 환산</translation>
    </message>
    <message>
        <source>oral-equivalent, not judged</source>
        <translation>구강 환산 · 판정 안 함</translation>
    </message>
    <message>
        <source>No picture is kept. Measured at: %1</source>
        <translation>사진은 보관하지 않습니다. 측정 부위: %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>처리</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data …</source>
        <translation>개인정보 삭제 …</translation>
    </message>
    <message>
        <source>Measured at: %1</source>
        <translation>측정 부위: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogFilterBar</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>모든 판정</translation>
    </message>
    <message>
        <source>All entrances</source>
        <translation>모든 출입구</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>행 종류</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>기록 검색</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>검색 (Ctrl+F)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>이번 실행</translation>
    </message>
    <message>
        <source>Last 12 h</source>
        <translation>최근 12시간</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>모든 담당자</translation>
    </message>
    <message>
        <source>State of the alarm</source>
        <translation>경보 상태</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>담당자</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogPage</name>
    <message>
        <source>Reading the log …</source>
        <translation>기록을 읽는 중 …</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>조건에 맞는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>조건 지우기</translation>
    </message>
    <message>
        <source>The log is empty. Rows appear here as people pass.</source>
        <translation>기록이 없습니다. 사람이 지나가면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No rows on this day. Rows appear here as people pass.</source>
        <translation>이날의 기록이 없습니다. 사람이 지나가면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>전체 날짜 보기</translation>
    </message>
    <message>
        <source>The log cannot be read. Alarms go on.</source>
        <translation>기록을 읽을 수 없습니다. 경보는 계속됩니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>이 기록 내보내기</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>내보냄: %1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>내보내지 못함</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>A supervisor or admin exports the log. Call one.</source>
        <translation>기록은 감독자나 관리자가 내보냅니다. 그분을 부르세요.</translation>
    </message>
    <message>
        <source>Rows of the log</source>
        <translation>기록 행</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>통과 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>판정 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>경보 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>이상 확인 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s)</source>
        <translation>
            <numerusform>오경보 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n normal on recheck</source>
        <translation>
            <numerusform>재확인 정상 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>내보내기를 취소했습니다. 파일은 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>An export is running. Wait for it or cancel it.</source>
        <translation>내보내기가 진행 중입니다. 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>개인정보 삭제</translation>
    </message>
    <message>
        <source>The recheck value, reasons and comments of this event are destroyed because the person asked for it. The row itself stays, and another one says who erased them.</source>
        <translation>당사자의 요청에 따라 이 건의 재확인 값, 사유, 의견을 파기합니다. 기록 자체는 남으며, 누가 삭제했는지 다른 기록이 남습니다.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>그래프</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s). Arrow keys read one in full.</source>
        <translation>
            <numerusform>기록 %n건. 화살표 키로 자세히 봅니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haetae::ui::LogTableModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Oral-eq.</source>
        <translation>구강 환산</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>피부온도</translation>
    </message>
    <message>
        <source>±U95</source>
        <translation>±U95</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당</translation>
    </message>
</context>
<context>
    <name>haetae::ui::LookPage</name>
    <message>
        <source>Look</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>움직임 효과 없음</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>The thermal picture stays dark in every scheme. Changes at once.</source>
        <translation>열화상은 어떤 색에서도 어둡게 남습니다. 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Of letters and controls; holds from the next start.</source>
        <translation>글자와 조작부의 크기입니다. 다음 시작부터 바뀝니다.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>For people whom moving pages disturb.</source>
        <translation>움직이는 화면이 불편한 사람을 위한 설정입니다.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the screen asks</source>
        <translation>화면 설정에 맞춤</translation>
    </message>
    <message>
        <source>Temperatures in</source>
        <translation>온도 표시</translation>
    </message>
    <message>
        <source>On screen and in printed reports, at once. Files, CSV and what is stored stay in °C.</source>
        <translation>화면과 인쇄 보고서에 바로 적용됩니다. 파일, CSV, 저장 값은 °C 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputCard</name>
    <message>
        <source>New output</source>
        <translation>새 출력</translation>
    </message>
    <message>
        <source>It can be tested after the next start of Haetae.</source>
        <translation>해태를 다시 시작한 뒤에 시험할 수 있습니다.</translation>
    </message>
    <message>
        <source>Asked …</source>
        <translation>시험을 지시했습니다…</translation>
    </message>
    <message>
        <source>It shows an alarm for two seconds now, marked as a test. What it answers stands below and in the log.</source>
        <translation>지금 2초 동안 시험이라고 표시한 경보를 보입니다. 응답은 아래와 기록에 남습니다.</translation>
    </message>
    <message>
        <source>It is not in use yet: start Haetae again, then test it.</source>
        <translation>아직 쓰이지 않는 출력입니다. 해태를 다시 시작한 뒤에 시험하세요.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Hide fields</source>
        <translation>항목 접기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputForm</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>기본값</translation>
    </message>
</context>
<context>
    <name>haetae::ui::OutputsPage</name>
    <message>
        <source>Outputs</source>
        <translation>외부 출력</translation>
    </message>
    <message>
        <source>Lamps, relays, brokers and web addresses that show alarms beside the screen and this desk&apos;s own sound. Changes count from the next start of Haetae.</source>
        <translation>화면과 이 데스크의 소리 말고도 경보를 알리는 경광등, 릴레이, 메시지 브로커, 웹 주소입니다. 바꾼 내용은 해태를 다시 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>At every start all lamps are switched off first, so that none stays lit from before; alarms that are still open then light them again. An output that does not answer is an alarm itself.</source>
        <translation>시작할 때마다 모든 경광등을 먼저 끕니다. 그래서 전에 켜진 불이 남지 않으며, 아직 닫히지 않은 경보가 있으면 다시 켜집니다. 응답하지 않는 출력은 그 자체가 경보입니다.</translation>
    </message>
    <message>
        <source>No outputs yet: alarms show on the screen and sound at this desk.</source>
        <translation>아직 외부 출력이 없습니다. 경보는 화면과 이 데스크의 소리로 알립니다.</translation>
    </message>
    <message>
        <source>Kind of the new output</source>
        <translation>새 출력의 종류</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>출력 추가</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PendingPage</name>
    <message>
        <source>A change waits for a second person</source>
        <translation>두 번째 사람을 기다리는 변경</translation>
    </message>
    <message>
        <source>This decides who alarms, so another supervisor or admin confirms it with a password of their own. Read both values aloud before you do.</source>
        <translation>경보 여부를 정하는 값이므로 다른 감독자나 관리자가 자기 비밀번호로 확인합니다. 확인하기 전에 두 값을 소리 내어 읽으십시오.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>두 번째 사람</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>두 번째 사람의 비밀번호</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>확인하는 중 …</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>확인 (Enter)</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>변경 취소</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>%1 asked for it at %2; it is dropped in %3.</source>
        <translation>%1 님이 %2에 요청했습니다. %3 뒤에 취소됩니다.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>이유: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PersonStrip</name>
    <message>
        <source>The person of this alarm</source>
        <translation>이 경보의 사람</translation>
    </message>
</context>
<context>
    <name>haetae::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Say on what basis you may keep these pictures, or switch them off.</source>
        <translation>이 사진을 보관할 수 있는 근거를 적거나 끄세요.</translation>
    </message>
    <message>
        <source>Numbers, and of people with an alarm the pictures switched on below.</source>
        <translation>숫자와, 경보가 난 사람에 한해 아래에서 켠 사진을 보관합니다.</translation>
    </message>
    <message>
        <source>Numbers only: no picture of any kind is kept.</source>
        <translation>숫자만 보관합니다. 어떤 사진도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Notice for visitors</source>
        <translation>방문자 안내문</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>저장하지 못함</translation>
    </message>
    <message>
        <source>A picture of a face needs a legal basis, whatever it is kept for. Coarse or thermal pictures make it harder to tell who somebody is; they do not make it impossible. What is kept is destroyed when its hours are over, or at once when you switch it off, and a row of the log certifies it. Supervisors and admins may look, and the log says who did.</source>
        <translation>얼굴 사진은 무엇을 위해 보관하든 법적 근거가 필요합니다. 거친 사진이나 열화상은 누구인지 알아보기 어렵게 할 뿐 불가능하게 하지는 않습니다. 보관한 사진은 정한 시간이 지나면, 또는 끄는 즉시 파기되며 기록에 파기 확인이 남습니다. 감독자와 관리자가 볼 수 있고 누가 보았는지 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Keep the face in the thermal picture of an alarm</source>
        <translation>경보가 나면 열화상의 얼굴 보관</translation>
    </message>
    <message>
        <source>Keep the face in the visible picture of an alarm</source>
        <translation>경보가 나면 가시광 사진의 얼굴 보관</translation>
    </message>
    <message>
        <source>Legal basis for thermal pictures</source>
        <translation>열화상 보관의 법적 근거</translation>
    </message>
    <message>
        <source>Legal basis for visible pictures</source>
        <translation>가시광 사진 보관의 법적 근거</translation>
    </message>
    <message>
        <source>For example the law, the order or the consent. It stands on the notice sheet and in each picture&apos;s row.</source>
        <translation>예: 법률, 명령, 동의. 안내문과 각 사진의 기록에 적힙니다.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Thermal pictures are kept for</source>
        <translation>열화상 보관 시간</translation>
    </message>
    <message>
        <source>Visible pictures are kept for</source>
        <translation>가시광 사진 보관 시간</translation>
    </message>
    <message>
        <source>As short as possible; 24 h is usual.</source>
        <translation>되도록 짧게. 보통 24시간입니다.</translation>
    </message>
    <message>
        <source>Whom visitors may ask</source>
        <translation>방문자 문의처</translation>
    </message>
    <message>
        <source>Name, telephone or address of whoever answers for these data; printed on the notice sheet.</source>
        <translation>이 정보를 책임지는 사람의 이름, 전화 또는 주소. 안내문에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Save the notice sheet …</source>
        <translation>안내문 저장 …</translation>
    </message>
    <message>
        <source>Keep also a clip of the 10 s before and after an alarm</source>
        <translation>경보 전후 10초의 영상도 보관</translation>
    </message>
    <message>
        <source>Of the kinds switched on above, on the same basis and for the same hours. Only the face of the alarm&apos;s person is clear; faces of others are filled, the surroundings are coarse. While it is on, the last 24 s stand in memory, 64 MB a camera at the most.</source>
        <translation>위에서 켠 종류만, 같은 근거로 같은 시간 동안 보관합니다. 경보가 난 사람의 얼굴만 또렷하고, 다른 사람의 얼굴은 가리며 주변은 흐리게 합니다. 켜져 있는 동안 최근 24초가 메모리에 있으며, 카메라 한 대에 많아야 64 MB입니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferenceCard</name>
    <message>
        <source>The reference is switched on and its set temperature is known</source>
        <translation>기준원이 켜져 있고 설정 온도를 압니다</translation>
    </message>
    <message>
        <source>Set temperature</source>
        <translation>설정 온도</translation>
    </message>
    <message>
        <source>As on the display or the certificate of the reference.</source>
        <translation>기준원의 표시창이나 교정 성적서의 값</translation>
    </message>
    <message>
        <source>Standard uncertainty (k = 1)</source>
        <translation>표준불확도 (k = 1)</translation>
    </message>
    <message>
        <source>From its certificate; half of a stated U95.</source>
        <translation>교정 성적서의 값. U95로 적혀 있으면 그 절반</translation>
    </message>
    <message>
        <source>Find the reference in the picture automatically</source>
        <translation>화면에서 기준원을 자동으로 찾기</translation>
    </message>
    <message>
        <source>Centre, from the left</source>
        <translation>중심, 왼쪽에서</translation>
    </message>
    <message>
        <source>Centre, from the top</source>
        <translation>중심, 위에서</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>반지름</translation>
    </message>
    <message>
        <source>Now: %1, trust %2 of 100 (%3).</source>
        <translation>지금: %1, 신뢰도 %2/100 (%3).</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>의심 까닭: %1.</translation>
    </message>
    <message>
        <source>Confirm the reference as it reads now</source>
        <translation>지금 읽는 값을 확인함</translation>
    </message>
    <message>
        <source>Why: for example &quot;checked with the contact thermometer&quot;</source>
        <translation>사유: 예) &quot;접촉 온도계로 확인&quot;</translation>
    </message>
    <message>
        <source>Only after it was checked: a drift or a step is then forgiven. The log keeps it.</source>
        <translation>점검한 뒤에만 누르세요. 그동안의 드리프트나 변화를 받아들이며, 기록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferenceGuidePage</name>
    <message>
        <source>Reference set-up</source>
        <translation>기준원 설치</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>%1 남음.</translation>
    </message>
    <message>
        <source>trust %1 of 100</source>
        <translation>신뢰 100점 중 %1</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>걸리는 점: %1.</translation>
    </message>
    <message>
        <source>No picture of this entrance yet.</source>
        <translation>이 출입구의 영상이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Switch the reference on and enter its set temperature and certificate on the page Reference.</source>
        <translation>기준원을 켜고 기준원 쪽에 설정 온도와 성적서를 입력하세요.</translation>
    </message>
    <message>
        <source>Put it at the edge of the thermal picture, at the height of the faces, whole in view and with nothing before it. Leave it there.</source>
        <translation>열화상 가장자리, 얼굴 높이에, 전체가 보이고 앞에 아무것도 없게 두세요. 그 뒤 옮기지 마세요.</translation>
    </message>
    <message>
        <source>Stand it as far from the camera as people will be when they are measured, and enter lens and distance below.</source>
        <translation>사람을 재는 거리만큼 카메라에서 떨어뜨려 세우고, 아래에 렌즈와 거리를 입력하세요.</translation>
    </message>
    <message>
        <source>Wait until camera and reference are warm. Nobody is judged before.</source>
        <translation>카메라와 기준원이 데워질 때까지 기다리세요. 그 전에는 판정하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep draught, sun and people away from it: its reading settles to %1 or better.</source>
        <translation>외풍, 햇빛, 사람이 닿지 않게 하세요. 값이 %1 이내로 가라앉습니다.</translation>
    </message>
    <message>
        <source>Trusted: people are judged from now on. Go on with the page Site check.</source>
        <translation>신뢰함: 이제부터 판정합니다. 현장 점검 쪽으로 가세요.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>One step after the other; each is ticked by what the camera itself sees.</source>
        <translation>한 단계씩 하세요. 카메라가 본 대로 표시됩니다.</translation>
    </message>
    <message>
        <source>The reference in the thermal picture</source>
        <translation>열화상 속 기준원</translation>
    </message>
    <message>
        <source>The lens is known</source>
        <translation>렌즈를 앎</translation>
    </message>
    <message>
        <source>The distance is measured</source>
        <translation>거리를 쟀음</translation>
    </message>
    <message>
        <source>Horizontal angle of the thermal lens</source>
        <translation>열화상 렌즈의 수평 화각</translation>
    </message>
    <message>
        <source>From the camera&apos;s data sheet.</source>
        <translation>카메라 사양서에 있습니다.</translation>
    </message>
    <message>
        <source>Camera to reference</source>
        <translation>카메라와 기준원 사이</translation>
    </message>
    <message>
        <source>Measured with a tape.</source>
        <translation>줄자로 잰 값.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReferencePage</name>
    <message>
        <source>Reference</source>
        <translation>기준원</translation>
    </message>
    <message>
        <source>No entrance has a camera yet. Add one on the page Cameras.</source>
        <translation>아직 카메라가 있는 출입구가 없습니다. 카메라 쪽에서 더하세요.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::RegistrationPage</name>
    <message>
        <source>Picture match</source>
        <translation>화면 맞춤</translation>
    </message>
    <message>
        <source>Four points at least, or none. Add points or clear them.</source>
        <translation>점은 넷 이상이거나 없어야 합니다. 더하거나 모두 지우세요.</translation>
    </message>
    <message>
        <source>These points lie on one line. Spread them over the picture.</source>
        <translation>점들이 한 줄에 있습니다. 화면에 고루 펼치세요.</translation>
    </message>
    <message numerus="yes">
        <source>Learnt from %n faces, typically %1 off.</source>
        <translation>
            <numerusform>얼굴 %n개로 익힘, 보통 %1 어긋남.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: the match is learnt from whoever passes.</source>
        <translation>점이 없음: 지나는 사람을 보며 익힙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more points are needed.</source>
        <translation>
            <numerusform>점이 %n개 더 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without both pictures nothing can be said of the points.</source>
        <translation>두 화면이 다 있어야 점을 견줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Off by %1 in all.</source>
        <translation>전체 어긋남 %1.</translation>
    </message>
    <message>
        <source>Four points always fit. Add a fifth to see how well they do.</source>
        <translation>점 넷은 언제나 맞습니다. 다섯째를 더하면 얼마나 맞는지 보입니다.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Choose things that both cameras show, such as the corners of a door or a warm cup at the distance where people stand, and drag each number onto the same thing in both pictures. Four points fix the match; more show how good it is. With keys: Page Down chooses a point, arrows move it by a pixel, with Shift by ten.</source>
        <translation>두 카메라에 함께 보이는 것, 이를테면 문 모서리나 사람이 서는 거리의 따뜻한 컵을 골라, 같은 번호를 두 화면의 같은 곳으로 끌어 놓으세요. 점 넷이면 맞춰지고, 더 놓으면 얼마나 맞는지 보입니다. 자판으로는 Page Down이 점을 고르고, 화살표가 한 화소씩, Shift와 함께 열 화소씩 옮깁니다.</translation>
    </message>
    <message>
        <source>Thermal picture</source>
        <translation>열화상</translation>
    </message>
    <message>
        <source>Visible picture</source>
        <translation>가시광</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>겹쳐 보기</translation>
    </message>
    <message>
        <source>Points in the thermal picture</source>
        <translation>열화상의 점</translation>
    </message>
    <message>
        <source>Points in the visible picture</source>
        <translation>가시광의 점</translation>
    </message>
    <message>
        <source>No thermal picture. Check the camera.</source>
        <translation>열화상이 없습니다. 카메라를 확인하세요.</translation>
    </message>
    <message>
        <source>No visible picture: there is nothing to match.</source>
        <translation>가시광 화면이 없어 맞출 것이 없습니다.</translation>
    </message>
    <message>
        <source>Hold both pictures</source>
        <translation>두 화면 멈춤</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>점 추가</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>이 점 삭제</translation>
    </message>
    <message>
        <source>Clear all: learn it again</source>
        <translation>모두 지우고 다시 익힘</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ReplayView</name>
    <message>
        <source>Seen again, not live</source>
        <translation>다시 보기, 실시간 아님</translation>
    </message>
    <message>
        <source>SEEN AGAIN, NOT LIVE</source>
        <translation>다시 보기 · 실시간 아님</translation>
    </message>
    <message>
        <source>back to live  [%1]</source>
        <translation>실시간으로  [%1]</translation>
    </message>
    <message>
        <source>Nothing is kept to be seen again. The last seconds are wiped when the alarm is closed, and after 2 minutes.</source>
        <translation>다시 볼 영상이 없습니다. 지난 영상은 경보를 종료할 때, 늦어도 2분 뒤에 지워집니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SetUpPage</name>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>비밀번호 두 개가 다릅니다. 둘 다 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Say why one person decides alone here.</source>
        <translation>여기서 한 사람이 혼자 정하는 이유를 쓰십시오.</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>두 번째 사람은 다른 사람이어야 합니다.</translation>
    </message>
    <message>
        <source>Four short steps, and this desk has its people. Alarms work meanwhile and can be answered on the right. There is no default password: you choose every one.</source>
        <translation>짧은 네 단계면 이 데스크의 사람이 정해집니다. 그동안에도 경보는 작동하며 오른쪽에서 응답할 수 있습니다. 기본 비밀번호는 없습니다. 모두 직접 정합니다.</translation>
    </message>
    <message>
        <source>The admin makes users and changes settings. Choose your own name and a password of 8 characters or more; a short sentence is easy to remember. Nobody can read it later, not even Haetae.</source>
        <translation>관리자는 사용자를 만들고 설정을 바꿉니다. 자기 이름과 8자 이상의 비밀번호를 정하십시오. 짧은 문장이 외우기 쉽습니다. 나중에는 해태를 포함해 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The limit, the site offset and the reference temperature decide who alarms. A change of these needs two people: an admin asks for it, and another supervisor or admin confirms it with a password of their own. Let that person type it here now.</source>
        <translation>한계, 현장 보정값, 기준원 온도는 경보 여부를 정합니다. 이 값의 변경에는 두 사람이 필요합니다. 관리자가 요청하고, 다른 감독자나 관리자가 자기 비밀번호로 확인합니다. 그 사람이 지금 여기에 직접 입력하게 하십시오.</translation>
    </message>
    <message>
        <source>한국어</source>
        <comment>the other language, in its own words</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Name of this desk, for header and exports</source>
        <translation>이 데스크의 이름 (머리줄과 내보내기에 표시)</translation>
    </message>
    <message>
        <source>Your name, as you will type it to sign in</source>
        <translation>로그인할 때 입력할 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>비밀번호 다시</translation>
    </message>
    <message>
        <source>Two people (recommended)</source>
        <translation>두 사람 (권장)</translation>
    </message>
    <message>
        <source>One person decides alone here; header and log will say so</source>
        <translation>여기서는 한 사람이 혼자 정합니다. 머리줄과 기록에 표시됩니다</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>두 번째 사람의 이름</translation>
    </message>
    <message>
        <source>Role of the second person</source>
        <translation>두 번째 사람의 역할</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>이유 (기록에 남음)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>데스크 설정</translation>
    </message>
    <message>
        <source>The admin</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>두 번째 사람</translation>
    </message>
    <message>
        <source>What is provisional</source>
        <translation>잠정인 것</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>설정하는 중 …</translation>
    </message>
    <message>
        <source>Understood, set up</source>
        <translation>이해했습니다. 설정</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>다음 (Enter)</translation>
    </message>
    <message>
        <source>What is provisional until somebody has checked it at this site:

· Limit %1 oral-equivalent: the built-in one.
· Site offset %2, from published studies and not from here: header, log and exports call it provisional until this site has validated its own.
· Reference temperature: nobody is judged until it is set as its certificate says.
· Privacy: numbers only. No picture of any kind is stored.

Haetae is a screening aid and no medical device: recheck with a clinical thermometer.</source>
        <translation>이 현장에서 확인하기 전까지 잠정인 것:

· 한계 %1 구강 환산: 기본값입니다.
· 현장 보정값 %2: 이곳이 아니라 발표된 연구에서 온 값입니다. 이 현장에서 검증할 때까지 머리줄, 기록, 내보내기에 잠정이라고 표시합니다.
· 기준원 온도: 성적서대로 정하기 전에는 아무도 판정하지 않습니다.
· 개인정보: 숫자만 남깁니다. 어떤 사진도 저장하지 않습니다.

해태는 선별 보조 도구이며 의료기기가 아닙니다. 체온계로 다시 재십시오.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SettingsBook</name>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 쪽</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>People and data</source>
        <translation>사람과 자료</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SettingsDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>OK will change: %1</source>
        <translation>확인하면 바뀝니다: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>You see the settings but cannot change them: only an admin may. Call one if something is wrong.</source>
        <translation>볼 수만 있습니다. 설정은 관리자만 바꿉니다. 잘못된 것이 있으면 관리자를 부르세요.</translation>
    </message>
    <message>
        <source>OK (Ctrl+Enter)</source>
        <translation>확인 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>취소 (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>파일 %1에서</translation>
    </message>
    <message>
        <source>Save the settings in force as a file</source>
        <translation>지금 설정을 파일로 저장</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>파일에서 설정 가져오기</translation>
    </message>
    <message>
        <source>Take from a file …</source>
        <translation>파일에서 가져오기 …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>파일로 저장 …</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShelfList</name>
    <message>
        <source>%1 · until %2 · %3: %4</source>
        <translation>%1 · %2까지 · %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Put aside · %n</source>
        <translation>
            <numerusform>보류 중 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>보류 해제: %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShelveForm</name>
    <message>
        <source>Type why it can wait, such as: being repaired.</source>
        <translation>미룰 수 있는 까닭을 입력하세요. 예: 수리 중.</translation>
    </message>
    <message>
        <source>Put aside this alarm: why, and for how long?</source>
        <translation>이 경보를 보류하는 까닭과 시간은?</translation>
    </message>
    <message>
        <source>Reason for putting it aside</source>
        <translation>보류하는 까닭</translation>
    </message>
    <message>
        <source>being repaired</source>
        <translation>수리 중</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>보류 시간</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15분</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4시간</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8시간</translation>
    </message>
    <message>
        <source>Put aside  [Enter]</source>
        <translation>보류  [Enter]</translation>
    </message>
    <message>
        <source>Cancel  [Esc]</source>
        <translation>취소  [Esc]</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ShiftFigures</name>
    <message>
        <source>Nobody has passed yet today.</source>
        <translation>오늘은 아직 통과한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Passed / judged today</source>
        <translation>오늘 통과 / 판정</translation>
    </message>
    <message>
        <source>Alarms in the last hour · budget %1</source>
        <translation>최근 1시간 경보 · 목표 %1건 이하</translation>
    </message>
    <message>
        <source>Rechecks today</source>
        <translation>재확인 결과 (오늘)</translation>
    </message>
    <message>
        <source>/ %1 (%2 %)</source>
        <translation>/ %1 (%2 %)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>confirmed %1 · normal %2 · false alarm %3</source>
        <translation>높음 확인 %1 · 정상 %2 · 오경보 %3</translation>
    </message>
    <message>
        <source>Oral-equivalent median</source>
        <translation>구강 환산 중앙값</translation>
    </message>
    <message>
        <source> · %1 provisional</source>
        <translation> · %1 잠정</translation>
    </message>
    <message>
        <source>People by hour</source>
        <translation>시간대별 인원</translation>
    </message>
    <message>
        <source>Reference trusted today</source>
        <translation>오늘 기준원 신뢰 시간</translation>
    </message>
    <message>
        <source>Told of live entrances only.</source>
        <translation>실시간 출입구에서만 보여 줍니다.</translation>
    </message>
    <message>
        <source>No reference has been found yet today.</source>
        <translation>오늘은 아직 기준원을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Rechecks today · not confirmed %1 %</source>
        <translation>오늘 재확인 · 이상 아님 %1 %</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SiteCheckPage</name>
    <message>
        <source>Site check</source>
        <translation>현장 점검</translation>
    </message>
    <message numerus="yes">
        <source>%n checks fail.</source>
        <translation>
            <numerusform>점검 %n개가 안 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks ask for a look.</source>
        <translation>
            <numerusform>점검 %n개를 살펴보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was seen speaks against this entrance.</source>
        <translation>살펴본 것 가운데 이 출입구에 걸리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundChip</name>
    <message>
        <source>▲ ALARM NOT HEARD</source>
        <translation>▲ 경보음 안 들림</translation>
    </message>
    <message>
        <source>♪ sound: not yet tested</source>
        <translation>♪ 소리 시험 전</translation>
    </message>
    <message>
        <source>♪ sound proven</source>
        <translation>♪ 소리 확인됨</translation>
    </message>
    <message>
        <source>▲ no loudspeaker</source>
        <translation>▲ 스피커 없음</translation>
    </message>
    <message>
        <source>▲ sound muted</source>
        <translation>▲ 음소거됨</translation>
    </message>
    <message>
        <source>▲ sound failing</source>
        <translation>▲ 소리 고장</translation>
    </message>
    <message>
        <source>Alarm sound: %1</source>
        <translation>경보음: %1</translation>
    </message>
    <message>
        <source>Alarm sound: test, pause</source>
        <translation>경보음: 시험, 일시 정지</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundPage</name>
    <message>
        <source>Once an alarm</source>
        <translation>경보마다 한 번</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>몇 초마다</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>경보음</translation>
    </message>
    <message>
        <source>High: somebody elevated</source>
        <translation>높음: 재확인 필요한 사람</translation>
    </message>
    <message>
        <source>Medium: something has failed</source>
        <translation>중간: 고장</translation>
    </message>
    <message>
        <source>C D E.</source>
        <translation>도레미.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Two tones; only the test plays it now.</source>
        <translation>두 음; 지금은 시험에서만 울립니다.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Seconds from burst to burst</source>
        <translation>울림 간격(초)</translation>
    </message>
    <message>
        <source>Least volume</source>
        <translation>최소 음량</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>%1초마다</translation>
    </message>
    <message>
        <source>C D E – F G, twice. Without an answer it should not stop: it comes more often after 30 seconds and without a pause after 2 minutes.</source>
        <translation>도 레 미 – 파 솔, 두 번. 응답이 없으면 멈추지 않아야 합니다. 30초가 지나면 더 자주, 2분이 지나면 쉬지 않고 울립니다.</translation>
    </message>
    <message>
        <source>A loudspeaker that is set quieter is turned up to this, and further while nobody answers. 0: it is left alone.</source>
        <translation>이보다 작게 맞춘 스피커는 여기까지 키웁니다. 아무도 응답하지 않으면 더 키웁니다. 0이면 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SoundPanel</name>
    <message>
        <source>The sound is still being started.</source>
        <translation>소리를 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>The sound server answers and its loudspeaker is on.</source>
        <translation>사운드 서버가 응답하고 스피커가 켜져 있습니다.</translation>
    </message>
    <message>
        <source>There is no loudspeaker. Connect one, or start the sound server.</source>
        <translation>스피커가 없습니다. 스피커를 연결하거나 사운드 서버를 시작하세요.</translation>
    </message>
    <message>
        <source>The loudspeaker is muted or too quiet. Turn it up in the desktop&apos;s sound settings.</source>
        <translation>스피커가 음소거되었거나 너무 작습니다. 컴퓨터의 소리 설정에서 키우세요.</translation>
    </message>
    <message>
        <source>Nothing leaves the loudspeaker. Check it and its volume.</source>
        <translation>스피커에서 소리가 나지 않습니다. 스피커와 음량을 확인하세요.</translation>
    </message>
    <message>
        <source>The sound server does not answer. Call the technician.</source>
        <translation>사운드 서버가 응답하지 않습니다. 기술 담당자를 부르세요.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>시험 중 …</translation>
    </message>
    <message>
        <source>The sound server played it on %1 at %2 %.</source>
        <translation>사운드 서버가 %1에서 음량 %2 %로 재생했습니다.</translation>
    </message>
    <message>
        <source>It was not played. %1</source>
        <translation>재생되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>경보음</translation>
    </message>
    <message>
        <source>Test: high</source>
        <translation>시험: 높음</translation>
    </message>
    <message>
        <source>Test: medium</source>
        <translation>시험: 중간</translation>
    </message>
    <message>
        <source>Test: low</source>
        <translation>시험: 낮음</translation>
    </message>
    <message>
        <source>AUDIO PAUSED for 2 minutes</source>
        <translation>소리 2분 일시 정지</translation>
    </message>
    <message>
        <source>Make everything active again</source>
        <translation>모두 다시 켜기</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>기록에 남길 이유</translation>
    </message>
    <message>
        <source>ALARM PAUSED for 10 minutes, with a reason</source>
        <translation>경보 10분 일시 정지 (이유 필요)</translation>
    </message>
    <message>
        <source>AUDIO OFF, with a reason</source>
        <translation>소리 끄기 (이유 필요)</translation>
    </message>
    <message>
        <source>ALARM OFF, with a reason</source>
        <translation>경보 끄기 (이유 필요)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::SpotPanel</name>
    <message>
        <source>Ask the person to stand on the mark.</source>
        <translation>표시된 자리에 서도록 안내하세요.</translation>
    </message>
    <message>
        <source>Only one person may stand on the mark.</source>
        <translation>표시된 자리에는 한 사람만 설 수 있습니다.</translation>
    </message>
    <message>
        <source>Stand still and look at the camera.</source>
        <translation>가만히 서서 카메라를 보게 하세요.</translation>
    </message>
    <message>
        <source>A second reading by Haetae. Only a clinical thermometer&apos;s value closes the alarm.</source>
        <translation>해태가 다시 잰 값입니다. 경보는 임상 체온계 값으로만 종료됩니다.</translation>
    </message>
    <message>
        <source>Back  [Esc]</source>
        <translation>돌아가기  [Esc]</translation>
    </message>
    <message>
        <source>Recheck here</source>
        <translation>이 자리에서 다시 재기</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StackLight</name>
    <message>
        <source>Alarm lamp</source>
        <translation>경광등</translation>
    </message>
    <message numerus="yes">
        <source>red: %n unanswered</source>
        <translation>
            <numerusform>적색: 미확인 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amber: %n technical</source>
        <translation>
            <numerusform>황색: 장비 경보 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>green: screening</source>
        <translation>녹색: 판정 중</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>경보 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>처리 중 %1</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>경보 없음</translation>
    </message>
    <message>
        <source>technical %1</source>
        <translation>장비 경보 %1</translation>
    </message>
    <message>
        <source>all working</source>
        <translation>장비 정상</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>판정 중</translation>
    </message>
    <message>
        <source>▲ not screening</source>
        <translation>▲ 판정 안 함</translation>
    </message>
    <message>
        <source>▲ check the site</source>
        <translation>▲ 현장 점검</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StatusLine</name>
    <message>
        <source>face detector: %1</source>
        <translation>얼굴 검출기: %1</translation>
    </message>
    <message>
        <source>oral-equivalent %1, provisional</source>
        <translation>구강 환산 %1 잠정</translation>
    </message>
    <message>
        <source>oral-equivalent %1</source>
        <translation>구강 환산 %1</translation>
    </message>
    <message>
        <source>no medical device</source>
        <translation>의료기기 아님</translation>
    </message>
</context>
<context>
    <name>haetae::ui::StoragePage</name>
    <message>
        <source>Storage and reports</source>
        <translation>저장과 보고서</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not there. Make it, or connect its disk.</source>
        <translation>이 폴더가 없습니다. 만들거나 디스크를 연결하세요.</translation>
    </message>
    <message>
        <source>Type a time of day such as 06:00.</source>
        <translation>06:00처럼 시각을 적으세요.</translation>
    </message>
    <message>
        <source>As long as there is room</source>
        <translation>자리가 있는 동안</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Until somebody erases it</source>
        <translation>누가 지울 때까지</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Rows of the log are kept for</source>
        <translation>기록 보관 기간</translation>
    </message>
    <message>
        <source>Then they are destroyed, and a row certifies it. Records of access stay a year at least.</source>
        <translation>그 뒤 파기하고 그 사실을 기록에 남깁니다. 접속 기록은 적어도 1년 남습니다.</translation>
    </message>
    <message>
        <source>Recheck values, reasons and comments are kept for</source>
        <translation>다시 잰 값, 사유, 의견 보관 기간</translation>
    </message>
    <message>
        <source>They are health data of people: as short as your duty to answer for them allows.</source>
        <translation>사람의 건강 자료입니다. 설명할 책임이 있는 동안만 짧게 두세요.</translation>
    </message>
    <message>
        <source>Folder for the log&apos;s signed heads</source>
        <translation>기록의 서명한 끝값 폴더</translation>
    </message>
    <message>
        <source>On another disk or a share. With it anybody can show that no row was cut off or changed. Counts from the next start.</source>
        <translation>다른 디스크나 공유 폴더. 이것으로 기록이 잘리거나 바뀌지 않았음을 밝힐 수 있습니다. 다음 시작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Folder for the daily report</source>
        <translation>일일 보고서 폴더</translation>
    </message>
    <message>
        <source>A PDF of the day before is written there by itself. Empty: none.</source>
        <translation>전날의 PDF가 저절로 저장됩니다. 비우면 없음.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>저장 시각</translation>
    </message>
    <message>
        <source>Local time, such as 06:00.</source>
        <translation>현지 시각, 예: 06:00</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TileTools</name>
    <message>
        <source>Picture: which camera</source>
        <translation>화면 종류</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Flag what is warmer than a set temperature</source>
        <translation>정한 온도보다 따뜻한 곳 표시</translation>
    </message>
    <message>
        <source>Temperature at a point</source>
        <translation>한 점의 온도</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>원래 크기로 (0)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Draw the zones where this entrance screens</source>
        <translation>이 출입구의 측정 구역 그리기</translation>
    </message>
    <message>
        <source>Back to all entrances (Esc)</source>
        <translation>모든 출입구로 (Esc)</translation>
    </message>
    <message>
        <source>This entrance alone (Enter)</source>
        <translation>이 출입구만 (Enter)</translation>
    </message>
    <message>
        <source>Share of the thermal picture</source>
        <translation>열화상의 비율</translation>
    </message>
    <message>
        <source>Flag from this temperature on</source>
        <translation>이 온도부터 표시</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TimelineChart</name>
    <message>
        <source>People and alarms over time</source>
        <translation>시간별 사람과 경보</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>People and alarms (▼) a %1 · most %2 · drag to choose a time</source>
        <translation>%1당 사람과 경보(▼) · 최대 %2 · 끌어서 기간 선택</translation>
    </message>
    <message>
        <source>Nobody passed in this time.</source>
        <translation>이 시간에 지나간 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 alarms</source>
        <translation>%1: 사람 %2, 경보 %3</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TrafficPanel</name>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>In view %1, judged %2</source>
        <translation>화면 안 %1명, 판정 %2명</translation>
    </message>
    <message>
        <source>; not judged: %1</source>
        <translation>; 판정 안 함: %1</translation>
    </message>
    <message>
        <source>Refused as no person: %1</source>
        <translation>사람이 아니라고 본 것: %1</translation>
    </message>
    <message>
        <source>Who passes, and what is nobody</source>
        <translation>누가 지나가고, 무엇이 사람이 아닌지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Counted since start %1. Gone in the last hour %2; in all in %3, out %4, across %5</source>
        <translation>시작 후 %1명 셈. 최근 1시간 통과 %2명; 지금까지 들어옴 %3, 나감 %4, 가로지름 %5</translation>
    </message>
</context>
<context>
    <name>haetae::ui::TransportBar</name>
    <message>
        <source>recording %1 of %2</source>
        <translation>녹화 %1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>%1 s back</source>
        <translation>%1초 뒤로</translation>
    </message>
    <message>
        <source>%1 s on</source>
        <translation>%1초 앞으로</translation>
    </message>
    <message>
        <source>Moment of the recording</source>
        <translation>녹화 시점</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
</context>
<context>
    <name>haetae::ui::UsersPage</name>
    <message>
        <source>The role is changed.</source>
        <translation>역할을 바꿨습니다.</translation>
    </message>
    <message>
        <source>The user may sign in again.</source>
        <translation>이 사용자는 다시 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The user cannot sign in any more.</source>
        <translation>이 사용자는 더 이상 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The user may try again.</source>
        <translation>이 사용자는 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The user is removed; the log keeps what was done under the name.</source>
        <translation>사용자를 지웠습니다. 그 이름으로 한 일은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>처리하는 중 …</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>비밀번호 두 개가 다릅니다. 둘 다 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The user is made and must change the password at the first sign-in.</source>
        <translation>사용자를 만들었습니다. 처음 로그인할 때 비밀번호를 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>The password is set and must be changed at the next sign-in.</source>
        <translation>비밀번호를 정했습니다. 다음 로그인 때 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>locked out for %1 after wrong passwords</source>
        <translation>비밀번호 오류로 %1 동안 잠김</translation>
    </message>
    <message>
        <source>must change the password at the next sign-in</source>
        <translation>다음 로그인 때 비밀번호를 바꿔야 함</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>로그인 가능</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>사용 재개</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>Set this password for %1</source>
        <translation>%1에게 이 비밀번호 정하기</translation>
    </message>
    <message>
        <source>A simulation and a recording have no users. At a site they are here.</source>
        <translation>시뮬레이션과 녹화에는 사용자가 없습니다. 실제 현장에서는 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>What is done to a user is done at once and is in the log with who did it and why. A guard answers alarms; a supervisor also exports, shelves and confirms; an admin also makes users and changes settings.</source>
        <translation>사용자에 대한 일은 바로 적용되며, 누가 왜 했는지 기록에 남습니다. 경비는 경보에 응답하고, 감독자는 내보내기, 보류, 확인도 하며, 관리자는 사용자를 만들고 설정도 바꿉니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>이유 (기록에 남음)</translation>
    </message>
    <message>
        <source>Role of the chosen user</source>
        <translation>고른 사용자의 역할</translation>
    </message>
    <message>
        <source>Role of the new user</source>
        <translation>새 사용자의 역할</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>역할 바꾸기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>A new user, or a new password</source>
        <translation>새 사용자 또는 새 비밀번호</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>새 사용자의 이름</translation>
    </message>
    <message>
        <source>Password for the first sign-in, 8 characters or more</source>
        <translation>처음 로그인할 비밀번호 (8자 이상)</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>같은 비밀번호 다시</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>이 사용자 추가</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>Minutes without key, mouse or touch. Alarms can still be acknowledged. 0: never.</source>
        <translation>키, 마우스, 터치가 없는 시간(분). 잠겨도 경보는 확인할 수 있습니다. 0: 잠그지 않음.</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Single-person site</source>
        <translation>1인 현장</translation>
    </message>
    <message>
        <source>Limit, site offset and reference temperature then need no second person. The header and every such row of the log say so.</source>
        <translation>그러면 한계, 현장 보정값, 기준원 온도에 두 번째 사람이 필요 없습니다. 머리줄과 해당 기록에 모두 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ValidationPage</name>
    <message>
        <source>Validation</source>
        <translation>현장 검증</translation>
    </message>
    <message>
        <source>Take people from a table</source>
        <translation>표에서 사람 가져오기</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>쉼표로 나눈 값(CSV)</translation>
    </message>
    <message>
        <source>Name the clinical thermometer: its make and serial number.</source>
        <translation>체온계의 제조사와 일련번호를 적으세요.</translation>
    </message>
    <message>
        <source>Signed. A second person has to confirm it before it holds. The people&apos;s values are erased.</source>
        <translation>서명했습니다. 다른 한 사람이 확인해야 적용됩니다. 사람들의 값은 지웠습니다.</translation>
    </message>
    <message>
        <source>Signed and in force. The people&apos;s values are erased.</source>
        <translation>서명했고 적용 중입니다. 사람들의 값은 지웠습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far. Figures come with the third.</source>
        <translation>
            <numerusform>지금까지 %n명. 세 번째부터 값이 나옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure at least 30 people of this site: let each stand before the camera, then take the value orally with a clinical thermometer. Both values stay in this computer&apos;s memory until you sign or sign out, and are written nowhere.</source>
        <translation>이 현장 사람을 30명 이상 재세요. 한 사람씩 카메라 앞에 세운 뒤 체온계로 구강에서 잽니다. 두 값은 서명하거나 로그아웃할 때까지 이 컴퓨터의 메모리에만 있고 어디에도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Clinical thermometer</source>
        <translation>체온계</translation>
    </message>
    <message>
        <source>Make and serial number; the log keeps it.</source>
        <translation>제조사와 일련번호. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>재는 자리</translation>
    </message>
    <message>
        <source>The offset holds for this site of the face alone.</source>
        <translation>보정값은 얼굴의 이 자리에만 맞습니다.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Then it is provisional again; a season at most.</source>
        <translation>그 뒤 다시 잠정이 됩니다. 길어도 한 계절.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>피부온도</translation>
    </message>
    <message>
        <source>As the camera reads it, without the offset.</source>
        <translation>카메라가 읽은 그대로, 보정값 없이.</translation>
    </message>
    <message>
        <source>Clinical thermometer&apos;s value</source>
        <translation>체온계 값</translation>
    </message>
    <message>
        <source>Taken orally.</source>
        <translation>구강에서 잰 값.</translation>
    </message>
    <message>
        <source>Take the camera&apos;s reading</source>
        <translation>카메라 값 가져오기</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>이 사람 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>From a table …</source>
        <translation>표에서 …</translation>
    </message>
    <message>
        <source>Sign for this offset</source>
        <translation>이 보정값에 서명</translation>
    </message>
    <message>
        <source>People measured</source>
        <translation>잰 사람</translation>
    </message>
    <message>
        <source>Skin, %1</source>
        <translation>피부온도, %1</translation>
    </message>
    <message>
        <source>Clinical, %1</source>
        <translation>체온계, %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>haetae::ui::VisitorWindow</name>
    <message>
        <source>Haetae · visitors</source>
        <translation>해태 · 방문객</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>방문객 안내</translation>
    </message>
</context>
<context>
    <name>haetae::ui::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>방문객 안내</translation>
    </message>
    <message>
        <source>No window for visitors</source>
        <translation>방문객 안내 창 없음</translation>
    </message>
    <message>
        <source>Screen %1, which is not there now</source>
        <translation>화면 %1(지금 연결되어 있지 않음)</translation>
    </message>
    <message>
        <source>Screen %1 (%2 × %3)</source>
        <translation>화면 %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>A window beside the camera tells each visitor what to do: look at the camera, take off the glasses, wait, go ahead, see our staff. It shows no temperature, no picture and no reason, and speaks Korean and English at once.</source>
        <translation>카메라 옆 화면이 방문객에게 할 일을 알립니다. 카메라를 보기, 안경을 벗기, 기다리기, 들어가기, 직원에게 오기입니다. 온도, 영상, 까닭은 보이지 않으며 한국어와 영어를 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Counts from the next start of Haetae. With only one screen it is a window of its own and never covers the alarms.</source>
        <translation>해태를 다시 시작할 때부터 적용됩니다. 화면이 하나뿐이면 따로 뜨는 창이 되며 경보를 가리지 않습니다.</translation>
    </message>
    <message>
        <source>The first entrance</source>
        <translation>첫 번째 출입구</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Whoever stands on this entrance&apos;s mark, else whoever is nearest to its camera, is spoken to.</source>
        <translation>이 출입구의 표시된 자리에 선 사람에게, 없으면 카메라에 가장 가까운 사람에게 안내합니다.</translation>
    </message>
    <message>
        <source>Larger line</source>
        <translation>큰 글로 보일 말</translation>
    </message>
    <message>
        <source>The other language stands below it.</source>
        <translation>다른 말은 그 아래에 작게 표시합니다.</translation>
    </message>
</context>
<context>
    <name>haetae::ui::Wall</name>
    <message>
        <source>No entrance is set up. An admin adds one in the settings.</source>
        <translation>설정된 출입구가 없습니다. 관리자가 설정에서 추가합니다.</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>화면 배치 %1</translation>
    </message>
</context>
<context>
    <name>haetae::ui::ZoneBar</name>
    <message>
        <source>Zones</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Drag a rectangle or click corner by corner; Enter closes the zone. By keyboard: arrows move the cross, Space sets a corner.</source>
        <translation>끌어서 사각형을 그리거나 꼭짓점을 차례로 누르고 Enter로 닫습니다. 키보드: 화살표로 십자를 옮기고 Space로 꼭짓점을 찍습니다.</translation>
    </message>
    <message>
        <source>Screen here</source>
        <translation>여기서 측정</translation>
    </message>
    <message>
        <source>Leave out  X</source>
        <translation>제외  X</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>지우기  Del</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>저장  Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
</context>
</TS>
