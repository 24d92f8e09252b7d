#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real RTSP server on loopback that plays a camera, and a faulty one on demand.

Every picture carries its number and the machine's monotonic time in milliseconds as black and white blocks, so that
whoever decodes it knows how old it is. Commands on standard input, one a line, each answered by a line: live; of the
pictures: stall, freeze, bars, grey; of the coded bytes: loop (the last second again and again), garbage, cut (half of each
is missing), clock (its own time stands still); size W H; quit. Ends with standard input. Exit 77: not installed here."""
import argparse
import random
import sys
import threading
import time

try:
    import gi
    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    gi.require_version("GstVideo", "1.0")
    from gi.repository import GLib, Gst, GstRtspServer, GstVideo
except (ImportError, ValueError):
    sys.exit(77)

BLOCK = 16
BITS = 16  # a row of blocks: number in one, time in the two below
NOISE = bytes(90 + (value % 48) for value in range(256))
# Without a picture of delay: x264enc holds one back for each thread but the first.
CODERS = {
    "h264": ("x264enc tune=zerolatency threads=1 speed-preset=ultrafast pass=quant quantizer=20 key-int-max={gop} bframes=0 "
             "! video/x-h264,profile=baseline,stream-format=byte-stream,alignment=au",
             "rtph264pay name=pay0 pt=96 config-interval=-1"),
    "hevc": ("x265enc tune=zerolatency speed-preset=ultrafast key-int-max={gop} "
             "! video/x-h265,stream-format=byte-stream,alignment=au", "rtph265pay name=pay0 pt=96 config-interval=-1"),
    "mjpeg": ("jpegenc quality=85", "rtpjpegpay name=pay0 pt=26"),
    "vp8": ("vp8enc deadline=1", "rtpvp8pay name=pay0 pt=96"),
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

    def next(self):
        if self.mode == "stall":
            return None
        if self.mode == "freeze" and self.last is not None:
            return self.last
        colours = bytes([128]) * (self.width * self.height // 2)
        if self.mode == "bars":
            self.last = self.bars()
        elif self.mode == "grey":
            self.last = bytes([90]) * (self.width * self.height) + colours
        else:
            self.last = self.luma() + colours
        return self.last


class Faults:
    """What goes wrong between the coder and the network."""

    def __init__(self):
        self.mode = "live"
        self.group, self.whole = None, []  # coded pictures from a key picture on: as they come, and the last complete one
        self.ring = []
        self.looping = threading.Event()

    def begin(self, mode):
        if mode == "live":  # a loop is of what was shown live
            self.group, self.whole = None, []
            self.looping.clear()
        self.mode = mode

    def spoil(self, coded, key):
        if key:
            self.group, self.whole = [], self.group or []
        if self.group is not None:
            self.group.append(coded)
        if self.mode == "garbage":
            return coded[:6] + random.randbytes(max(0, len(coded) - 6))
        if self.mode == "cut":
            return coded[:len(coded) // 2]
        if self.mode != "loop":
            self.ring = []
            return coded
        self.ring = self.ring or list(self.whole)
        if not self.ring:
            return coded
        self.looping.set()
        self.ring.append(self.ring.pop(0))
        return self.ring[-1]


class Factory(GstRtspServer.RTSPMediaFactory):
    def __init__(self, options, picture):
        super().__init__()
        self.options, self.picture, self.faults = options, picture, Faults()
        self.lock = threading.Lock()
        self.watched = []
        self.stands = None
        self.coder = Gst.parse_launch(
            "appsrc name=raw is-live=true format=time do-timestamp=true max-buffers=2 leaky-type=downstream ! videoconvert "
            "! video/x-raw,format=I420 ! " + CODERS[options.codec][0].format(gop=options.gop)
            + " ! appsink name=coded sync=false emit-signals=true")
        self.raw = self.coder.get_by_name("raw")
        self.coder.get_by_name("coded").connect("new-sample", self.coded)
        self.set_size(picture.width, picture.height)
        self.coder.set_state(Gst.State.PLAYING)
        self.set_shared(True)
        self.set_latency(0)

    def do_create_element(self, _url):
        return Gst.parse_launch("( appsrc name=source is-live=true format=time ! " + CODERS[self.options.codec][1] + " )")

    def do_configure(self, media):
        source = media.get_element().get_child_by_name("source")
        with self.lock:
            self.watched.append([source, False])
        self.coder.get_by_name("coded").send_event(GstVideo.video_event_new_upstream_force_key_unit(
            Gst.CLOCK_TIME_NONE, True, 0))
        media.connect("unprepared", self.gone, source)

    def gone(self, _media, source):
        with self.lock:
            self.watched = [watch for watch in self.watched if watch[0] is not source]

    def set_size(self, width, height):
        self.picture.width, self.picture.height, self.picture.last = width, height, None
        self.raw.set_property("caps", Gst.Caps.from_string(
            f"video/x-raw,format=I420,width={width},height={height},framerate={self.options.fps}/1"))

    def coded(self, sink):
        sample = sink.emit("pull-sample")
        made = sample.get_buffer()
        key = not made.has_flags(Gst.BufferFlags.DELTA_UNIT)
        with self.lock:
            sent = self.faults.spoil(made.extract_dup(0, made.get_size()), key)
            for watch in self.watched:
                source = watch[0]
                clock = source.get_clock()
                if clock is None or not (watch[1] or key or self.faults.mode != "live"):
                    continue  # nobody begins to watch in the middle of a group
                watch[1] = True
                now = clock.get_time() - source.get_base_time()
                self.stands = (self.stands or now) if self.faults.mode == "clock" else None
                buffer = Gst.Buffer.new_wrapped(sent)
                buffer.pts = self.stands or now
                source.set_property("caps", sample.get_caps())
                source.emit("push-buffer", buffer)
        return Gst.FlowReturn.OK

    def play(self):
        due = time.monotonic()
        while True:
            due += 1.0 / self.options.fps
            time.sleep(max(0.0, due - time.monotonic()))
            with self.lock:
                made = self.picture.next() if self.watched else None
            if made is not None:
                self.raw.emit("push-buffer", Gst.Buffer.new_wrapped(made))

    def resize(self, width, height):
        with self.lock:
            self.set_size(width, height)


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
            with factory.lock:
                factory.picture.mode = words[0]
                factory.faults.begin(words[0])
            if words[0] == "loop":
                factory.faults.looping.wait(5)
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
