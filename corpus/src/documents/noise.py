#!/usr/bin/env python3
"""Makes a clean grey page (PGM, on standard input) look scanned: a slight turn, uneven paper, specks. Standard library."""
import math
import random
import sys

data = sys.stdin.buffer.read()
head = data.split(b"\n", 3)
w, h = map(int, head[1].split())
px = head[3]
page = int(sys.argv[1])
rnd = random.Random(1407 + page)
turn = math.radians((0.55, -0.4)[page % 2])
cx, cy, s, c = w / 2, h / 2, math.sin(turn), math.cos(turn)
out = bytearray(w * h)
for y in range(h):
    shade = 6 * math.sin(y / h * 3.1)
    for x in range(w):
        u, v = c * (x - cx) + s * (y - cy) + cx, -s * (x - cx) + c * (y - cy) + cy
        i, j = int(u), int(v)
        if 0 <= i < w - 1 and 0 <= j < h - 1:
            a, b, k = u - i, v - j, j * w + i
            g = (px[k] * (1 - a) + px[k + 1] * a) * (1 - b) + (px[k + w] * (1 - a) + px[k + w + 1] * a) * b
        else:
            g = 205
        out[y * w + x] = max(0, min(255, int(g * 0.86 + 26 - shade)))
for _ in range(140):
    x, y = rnd.randrange(w - 2), rnd.randrange(h - 2)
    for dx in range(rnd.choice((1, 1, 2))):
        out[y * w + x + dx] = rnd.randrange(90, 190)
sys.stdout.buffer.write(b"P5\n%d %d\n255\n" % (w, h) + bytes(out))
