#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real RTSP server on loopback that plays a camera, and a faulty one on demand.

Every picture carries its number and the machine's monotonic time in milliseconds as black and white blocks, so that
whoever decodes it knows how old it is. Commands on standard input, one a line, each answered by a line:
live, stall, freeze, loop, bars, garbage, size W H, quit. Ends with standard input. Exit 77: not installed here."""
import argparse
import random
import sys
import threading
import time

try:
    import gi
    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    from gi.repository import GLib, Gst, GstRtspServer
except (ImportError, ValueError):
    sys.exit(77)

BLOCK = 16
BITS = 16  # a row of blocks: number in one, time in the two below
NOISE = bytes(90 + (value % 48) for value in range(256))
CODERS = {
    "h264": "video/x-raw,format=I420 ! x264enc tune=zerolatency sliced-threads=false speed-preset=ultrafast pass=quant quantizer=20 "
            "key-int-max={gop} bframes=0 ! video/x-h264,profile=baseline ! identity name=out "
            "! rtph264pay name=pay0 pt=96 config-interval=-1",
    "hevc": "video/x-raw,format=I420 ! x265enc tune=zerolatency speed-preset=ultrafast key-int-max={gop} "
            "! identity name=out ! rtph265pay name=pay0 pt=96 config-interval=-1",
    "mjpeg": "video/x-raw,format=I420 ! jpegenc quality=85 ! identity name=out ! rtpjpegpay name=pay0 pt=26",
    "vp8": "video/x-raw,format=I420 ! vp8enc deadline=1 ! identity name=out ! rtpvp8pay name=pay0 pt=96",
}
NEEDED = ("appsrc", "x264enc", "rtph264pay")


class Picture:
    """Makes the pictures; one shared by all who watch."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.mode = "live"
        self.number = 0
        self.last = None
        self.ring = []

    def block_rows(self, value, bits):
        row = b"".join((b"\xeb" if value >> (bits - 1 - i) & 1 else b"\x10") * BLOCK for i in range(bits))
        row += bytes([128]) * (self.width - len(row))
        return row * BLOCK

    def luma(self):
        now = int(time.monotonic() * 1000) & 0xFFFFFFFF
        self.number += 1
        head = (self.block_rows(self.number & 0xFFFF, BITS) + self.block_rows(now >> 16, BITS)
                + self.block_rows(now & 0xFFFF, BITS))
        noise = random.randbytes(self.width * self.height - len(head))
        return head + noise.translate(NOISE)

    def bars(self):
        # 75 % bars in Y, U, V, a little noise on them as after an analogue line
        colours = ((180, 128, 128), (162, 44, 142), (131, 156, 44), (112, 72, 58), (84, 184, 198), (65, 100, 212),
                   (35, 212, 114))
        wide, half = self.width, self.width // 2
        planes = []
        for channel, across in ((0, wide), (1, half), (2, half)):
            row = bytes(colours[min(6, x * 7 // across)][channel] for x in range(across))
            rows = self.height if channel == 0 else self.height // 2
            planes.append(row * rows)
        luma = bytearray(planes[0])
        for _ in range(400):
            luma[random.randrange(len(luma))] ^= 1
        return bytes(luma) + planes[1] + planes[2]

    def fresh(self):
        if self.mode == "bars":
            return self.bars()
        return self.luma() + bytes([128]) * (self.width * self.height // 2)

    def next(self):
        if self.mode == "stall":
            return None
        if self.mode == "freeze" and self.last is not None:
            return self.last
        if self.mode == "loop" and len(self.ring) >= 12:
            self.ring.append(self.ring.pop(0))
            self.last = self.ring[-1]
            return self.last
        self.last = self.fresh()
        self.ring = (self.ring + [self.last])[-12:]
        return self.last


class Factory(GstRtspServer.RTSPMediaFactory):
    def __init__(self, options, picture):
        super().__init__()
        self.options, self.picture = options, picture
        self.lock = threading.Lock()
        self.sources = []
        self.garbage = False
        self.set_shared(True)
        self.set_latency(0)

    def do_create_element(self, _url):
        coder = CODERS[self.options.codec].format(gop=self.options.gop)
        return Gst.parse_launch("( appsrc name=source is-live=true format=time do-timestamp=true "
                                "block=false max-buffers=2 leaky-type=downstream ! videoconvert ! " + coder + " )")

    def do_configure(self, media):
        element = media.get_element()
        source = element.get_by_name_recurse_up("source") or element.get_child_by_name("source")
        element.get_child_by_name("out").connect("handoff", self.coded)
        self.set_caps(source)
        with self.lock:
            self.sources.append(source)
        media.connect("unprepared", self.gone, source)

    def gone(self, _media, source):
        with self.lock:
            self.sources.remove(source)

    def set_caps(self, source):
        source.set_property("caps", Gst.Caps.from_string(
            f"video/x-raw,format=I420,width={self.picture.width},height={self.picture.height},"
            f"framerate={self.options.fps}/1"))

    def coded(self, _identity, coded):
        if not self.garbage:
            return
        size = coded.get_size()
        coded.fill(min(6, size), random.randbytes(max(0, size - 6)))

    def play(self):
        due = time.monotonic()
        while True:
            due += 1.0 / self.options.fps
            time.sleep(max(0.0, due - time.monotonic()))
            with self.lock:
                sources = list(self.sources)
            if not sources:
                continue
            made = self.picture.next()
            if made is None:
                continue
            for source in sources:
                source.emit("push-buffer", Gst.Buffer.new_wrapped(made))

    def resize(self, width, height):
        with self.lock:
            self.picture.width, self.picture.height = width, height
            self.picture.last, self.picture.ring = None, []
            for source in self.sources:
                self.set_caps(source)


def guard(server, factory, user, password):
    auth = GstRtspServer.RTSPAuth()
    auth.set_supported_methods(2)  # digest
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "watcher")
    auth.add_digest(user, password, token)
    server.set_auth(auth)
    permissions = GstRtspServer.RTSPPermissions()
    permissions.add_role("watcher")
    permissions.add_permission_for_role("watcher", "media.factory.access", True)
    permissions.add_permission_for_role("watcher", "media.factory.construct", True)
    factory.set_permissions(permissions)


def obey(factory, loop):
    for line in sys.stdin:
        words = line.split()
        if not words:
            continue
        if words[0] == "quit":
            break
        if words[0] == "size":
            factory.resize(int(words[1]), int(words[2]))
        else:
            factory.garbage = words[0] == "garbage"
            factory.picture.mode = words[0]
        print("done", " ".join(words), flush=True)
    loop.quit()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="0")
    parser.add_argument("--codec", default="h264", choices=sorted(CODERS))
    parser.add_argument("--fps", type=int, default=25)
    parser.add_argument("--gop", type=int, default=25)
    parser.add_argument("--width", type=int, default=320)
    parser.add_argument("--height", type=int, default=240)
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    options = parser.parse_args()
    Gst.init(None)
    if not all(Gst.ElementFactory.find(name) for name in NEEDED):
        sys.exit(77)
    picture = Picture(options.width, options.height)
    factory = Factory(options, picture)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(options.port)
    if options.user:
        guard(server, factory, options.user, options.password)
    server.get_mount_points().add_factory("/live", factory)
    loop = GLib.MainLoop()
    if server.attach(None) == 0:
        sys.exit(3)
    threading.Thread(target=factory.play, daemon=True).start()
    threading.Thread(target=obey, args=(factory, loop), daemon=True).start()
    print("port", server.get_bound_port(), flush=True)
    loop.run()


main()
