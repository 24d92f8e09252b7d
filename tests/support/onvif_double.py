#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cameras that answer WS-Discovery on loopback, well or badly as told.

    onvif_double.py [--port 0] [--http 8080]

Says "port N". A line on standard input chooses the answers from then on: clean, crowd, silent, deaf (hears only the
second question), twice, nonsense, half, header, elsewhere, printer, bomb, large, vendors."""
import argparse
import re
import socket
import sys
import threading

HEAD = ('<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope"'
        ' xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
        ' xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:dn="http://www.onvif.org/ver10/network/wsdl">'
        '<SOAP-ENV:Header><wsa:MessageID>urn:uuid:1</wsa:MessageID><wsa:RelatesTo>%s</wsa:RelatesTo><wsa:ReplyTo>'
        '<wsa:Address>http://header.example/anonymous</wsa:Address></wsa:ReplyTo></SOAP-ENV:Header>'
        '<SOAP-ENV:Body><d:ProbeMatches>')
TAIL = '</d:ProbeMatches></SOAP-ENV:Body></SOAP-ENV:Envelope>'


def match(uuid, name, hardware, service, types="dn:NetworkVideoTransmitter tds:Device", scope="onvif://www.onvif.org"):
    return ('<d:ProbeMatch><wsa:EndpointReference><wsa:Address>urn:uuid:%s</wsa:Address></wsa:EndpointReference>'
            '<d:Types>%s</d:Types><d:Scopes>%s/type/video_encoder %s/name/%s\n %s/hardware/%s</d:Scopes>'
            '<d:XAddrs>http://[fe80::1]/onvif/device_service %s</d:XAddrs>'
            '<d:MetadataVersion>1</d:MetadataVersion></d:ProbeMatch>'
            % (uuid, types, scope, scope, name, scope, hardware, service))


class Double:
    def __init__(self, options):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", options.port))
        self.http = options.http
        self.mode = "clean"
        self.questions = []

    def service(self, host="127.0.0.1"):
        return "http://%s:%d/onvif/device_service" % (host, self.http)

    def answers(self, asked):
        head = HEAD % asked
        one = match("a1", "Gate%20camera", "TPC-1", self.service())
        whole = head + one + TAIL
        made = {
            "clean": [whole], "twice": [whole, whole], "deaf": [whole] if len(self.questions) > 1 else [],
            "silent": [], "nonsense": ["\0\xff nonsense", "<a><b></a>", whole], "half": [whole[:len(whole) // 2]],
            "header": [head + TAIL],
            "elsewhere": [head + match("a1", "Gate", "TPC-1", self.service("192.0.2.9")) + TAIL],
            "printer": [head + match("p", "Printer", "P1", self.service(), "wprt:PrintDeviceType", "ldap://p") + TAIL],
            "crowd": [head + "".join(match("c%d" % i, "Cam%d" % i, "H", self.service()) for i in range(40)) + TAIL],
            "bomb": ['<!DOCTYPE x [<!ENTITY a "' + "a" * 1000 + '">' + "".join(
                '<!ENTITY %s "%s">' % (c, ("&%s;" % p) * 50) for p, c in zip("abcdefgh", "bcdefghi")) + "]>"
                + head + match("b", "&i;", "H", self.service()) + TAIL],
            "large": [head + match("l", "N" * 60000, "H%0A%00%7F", self.service()) + TAIL],
            "vendors": [head + match("v1", "HIKVISION%20DS-2TD2637B", "DS-2TD2637B", self.service())
                        + match("v2", "Dahua", "DH-TPC-BF5421", self.service())
                        + match("v3", "%EC%A0%95%EB%AC%B8", "X1", self.service()) + TAIL],
        }
        return made[self.mode]

    def serve(self):
        while True:
            data, sender = self.socket.recvfrom(65536)
            text = data.decode("utf-8", "replace")
            self.questions.append(text)
            asked = re.search("MessageID>([^<]*)<", text)
            for answer in self.answers(asked.group(1) if asked else ""):
                self.socket.sendto(answer.encode("latin-1" if "\xff" in answer else "utf-8"), sender)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--http", type=int, default=8080)
    double = Double(parser.parse_args())
    threading.Thread(target=double.serve, daemon=True).start()
    print("port %d" % double.socket.getsockname()[1], flush=True)
    for line in sys.stdin:
        double.mode = line.strip()
        double.questions = []
        print("done " + double.mode, flush=True)


if __name__ == "__main__":
    main()
