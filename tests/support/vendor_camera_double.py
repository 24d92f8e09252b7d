#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thermal camera on loopback to look at: the HTTP interface of a Dahua or a Hikvision camera with digest
authentication, a walking person in front of a blackbody, and events with the camera's own reading.

    vendor_camera_double.py dahua|hikvision [--port 8081] [--password word] [--own-blackbody] [--tls FOLDER]

Says "port N". Faults by a line on standard input or a request to /double?fault=WORD: none, stall, empty, short, error200,
redirect, wrong_password, huge. The line "tries" prints how often a password was refused, "heard" what lights,
sirens and relays were told. --tls takes key.pem and
certificate.pem of that folder."""
import argparse
import hashlib
import json
import math
import random
import ssl
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WIDTH, HEIGHT = 192, 144
STARTED = time.monotonic()
NOISE = [[random.gauss(0.0, 0.04) for _ in range(WIDTH)] for _ in range(97)]


def room(x, y):
    """degC: a wall, and a blackbody of 37.0 at the right."""
    return 37.0 if (x - 168) ** 2 + (y - 30) ** 2 < 100 else 22.5 + 0.004 * y


ROOM = [[room(x, y) for x in range(WIDTH)] for y in range(HEIGHT)]


def scene(seconds):
    """degC, row by row: the room and somebody who walks to and fro."""
    head_x = WIDTH * (0.38 + 0.2 * math.sin(seconds / 3.0))
    head_y = HEIGHT * 0.42
    values = []
    for y, row in enumerate(ROOM):
        noise = NOISE[random.randrange(len(NOISE))]
        line = [value + noise[x] for x, value in enumerate(row)]
        half = 42 if y > head_y + 30 else 18
        for x in range(max(0, int(head_x) - half), min(WIDTH, int(head_x) + half)):
            distance = ((x - head_x) / 18.0) ** 2 + ((y - head_y) / 25.0) ** 2
            if distance < 1.0:
                line[x] = 35.9 - 1.6 * distance + noise[x]
            elif y > head_y + 30:
                line[x] = 28.5 + noise[x]
        values += line
    return values


def fir64(values):
    head = b"FIR\0" + struct.pack("<5fHHB", 1.0, 0.98, 2.0, 23.0, 45.0, HEIGHT, WIDTH, 1)
    return head.ljust(64, b"\0") + struct.pack("<%dh" % len(values), *(round(v * 10) for v in values))


def appended(values):
    data = struct.pack("<%df" % len(values), *values)
    said = {"jpegPicWidth": WIDTH, "jpegPicHeight": HEIGHT, "jpegPicLen": 4, "p2pDataLen": len(data),
            "temperatureDataLength": 4}
    parts = [("application/json", json.dumps({"JpegPictureWithAppendData": said}).encode()),
             ("image/pjpeg", b"\xff\xd8\xff\xd9"), ("application/octet-stream", data)]
    return b"".join(part("boundary", kind, body) for kind, body in parts) + b"--boundary--\r\n"


def part(boundary, kind, body):
    return b"--%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n" % (
        boundary.encode(), kind.encode(), len(body), body)


class Camera(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fault = "none"
    tries = 0
    heard = []  # lights, sirens and relays, in order

    def log_message(self, *_):
        pass

    def answer(self, body, kind="text/plain", status=200, more=()):
        self.send_response(status)
        for name, value in more:
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def proved(self):
        header = self.headers.get("Authorization", "")
        words = dict(item.strip().split("=", 1) for item in header[7:].split(",") if "=" in item)
        word = {key: value.strip('"') for key, value in words.items()}
        md5 = lambda text: hashlib.md5(text.encode()).hexdigest()
        options = self.server.options
        ha1 = md5("%s:camera:%s" % (options.user, options.password))
        wanted = md5(":".join((ha1, "nonce", word.get("nc", ""), word.get("cnonce", ""), "auth",
                               md5("%s:%s" % (self.command, self.path)))))
        if header and word.get("response") == wanted and Camera.fault != "wrong_password":
            return True
        if header:
            Camera.tries += 1
            print("wrong password", file=sys.stderr, flush=True)
        self.answer(b"", status=401, more=[
            ("WWW-Authenticate", 'Digest realm="camera", qop="auth", nonce="nonce", stale="FALSE"')])
        return False

    def do_PUT(self):
        self.do_GET()

    def do_GET(self):
        if self.path.startswith("/double?fault="):
            Camera.fault = self.path.split("=", 1)[1]
            return self.answer(b"OK")
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length).decode("utf-8", "replace")
        if not self.proved():
            return None
        self.hear(body)
        if Camera.fault == "stall":
            return time.sleep(3600)
        if Camera.fault == "redirect":
            return self.answer(b"", status=302, more=[("Location", "http://192.0.2.1/elsewhere")])
        return self.dahua() if self.server.options.kind == "dahua" else self.hikvision()

    def hear(self, body):
        for mark, word in (("info[0].Type=1", "light"), ("info[0].Type=2", "siren"), ("AlarmOut[", "relay")):
            if mark in self.path:
                state = self.path.rsplit("=", 1)[1]
                Camera.heard.append(word + " " + {"1": "on", "2": "off"}.get(state, "automatic"))
        if self.command == "PUT" and "SupplementLight" in self.path:
            Camera.heard.append("light " + ("on" if "colorVuWhiteLight" in body else "off"))
        if self.command == "PUT" and "/trigger" in self.path:
            Camera.heard.append("relay " + ("on" if "high" in body else "off"))

    def huge(self):
        """A gigabyte, as far as the other side wants it."""
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(1 << 30))
        self.end_headers()
        try:
            for _ in range(1 << 14):
                self.wfile.write(bytes(1 << 16))
        except OSError:
            self.close_connection = True

    def matrix(self, body, kind):
        if Camera.fault == "huge":
            return self.huge()
        if Camera.fault == "empty":
            body = b""
        if Camera.fault == "short":
            body = body[:-200]
        if Camera.fault == "error200":
            body, kind = b"Error\r\nErrorID=2, Detail=Invalid Request!\r\n", "text/plain"
        self.answer(body, kind)

    def events(self, boundary, kind, body, heartbeat):
        self.send_response(200)
        self.send_header("Content-Type", "multipart/mixed; boundary=" + boundary)
        self.send_header("Connection", "close")
        self.end_headers()
        try:
            while True:
                self.wfile.write(part(boundary, heartbeat[0], heartbeat[1]))
                for _ in range(3):
                    time.sleep(1)
                    self.wfile.write(part(boundary, kind, body(time.monotonic() - STARTED)))
        except OSError:
            self.close_connection = True

    def dahua(self):
        own = b"\r\ntable.HeatImagingThermometry[0].Regulator.Enable=true" if self.server.options.own_blackbody else b""
        if "getSystemInfo" in self.path:
            return self.answer(b"deviceType=double\r\nserialNumber=0\r\n")
        if "getConfig" in self.path:
            return self.answer(b"table.HeatImagingThermometry[0].ObjectEmissivity=0.98" + own)
        if "RadiometryHeatMap" in self.path:
            return self.matrix(fir64(scene(time.monotonic() - STARTED)), "application/octet-stream")
        if "eventManager" in self.path:
            return self.events("myboundary", "text/plain", lambda t: (
                "Code=AnatomyTempDetect;action=Pulse;index=1;data=%s" % json.dumps({"ManTempInfo": [
                    {"ObjectID": 1, "HighTemp": round(36.6 + 1.5 * abs(math.sin(t / 5)), 1), "TempUnit": 0,
                     "IsOverTemp": abs(math.sin(t / 5)) > 0.6}]}, indent=1)).encode(), ("text/plain", b"Heartbeat"))
        if "snapshot" in self.path:
            return self.answer(b"Error\r\nErrorID=2, Detail=Invalid Request!\r\n")
        return self.answer(b"OK\r\n")

    def hikvision(self):
        flag = "true" if self.server.options.own_blackbody else "false"
        if self.path.endswith("/capabilities"):
            return self.answer(b"<ThermalCap><isSupportThermometry>true</isSupportThermometry></ThermalCap>",
                               "application/xml")
        if self.path.endswith("/blackBody"):
            return self.answer(("<ThermalBlackBody><enabled>%s</enabled></ThermalBlackBody>" % flag).encode(),
                               "application/xml")
        if "SupplementLight" in self.path and self.command == "GET":
            return self.answer(b"<SupplementLight><supplementLightMode>close</supplementLightMode></SupplementLight>",
                               "application/xml")
        if self.command == "PUT":
            return self.answer(b"<ResponseStatus><statusCode>1</statusCode><subStatusCode>ok</subStatusCode>"
                               b"</ResponseStatus>", "application/xml")
        if "jpegPicWithAppendData" in self.path:
            return self.matrix(appended(scene(time.monotonic() - STARTED)),
                               "multipart/form-data; boundary=boundary")
        if "alertStream" in self.path:
            quiet = (b"<EventNotificationAlert><eventType>videoloss</eventType><eventState>inactive</eventState>"
                     b"</EventNotificationAlert>")
            return self.events("boundary", "application/json", lambda t: json.dumps({
                "eventType": "faceCapture", "eventState": "active", "faceCapture": [{"faces": [{
                    "faceId": 1, "currTemperature": round(36.6 + 1.5 * abs(math.sin(t / 5)), 1),
                    "isAbnomalTemperature": "true" if abs(math.sin(t / 5)) > 0.6 else "false",
                    "thermometryUnit": "celsius"}]}]}).encode(), ("application/xml", quiet))
        return self.answer(b"<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode>"
                           b"</ResponseStatus>", "application/xml", status=403)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["dahua", "hikvision"])
    parser.add_argument("--tls", default="")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--user", default="admin")
    parser.add_argument("--password", default="word")
    parser.add_argument("--own-blackbody", action="store_true")
    options = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Camera)
    server.daemon_threads = True
    server.options = options
    if options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.tls + "/certificate.pem", options.tls + "/key.pem")
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print("port %d" % server.server_port, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        for line in sys.stdin:
            word = line.strip()
            if word == "tries":
                print("tries %d" % Camera.tries, flush=True)
            elif word == "heard":
                print(", ".join(Camera.heard), flush=True)
            else:
                Camera.fault = word
                print("done " + word, flush=True)
        threading.Event().wait()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
