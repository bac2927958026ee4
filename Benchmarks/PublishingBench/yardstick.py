"""How long Python's Pillow and PyCairo take to write a page's PNG: python3 yardstick.py PAGE.png ..."""

import io
import statistics
import sys
import time

import cairo
from PIL import Image


def median(write):
    times = []
    for _ in range(5):
        began = time.process_time()
        size = write()
        times.append(time.process_time() - began)
    return f"{statistics.median(times) * 1000:.0f} ms, {size / 1024:.0f} KB"


for path in sys.argv[1:]:
    page = Image.open(path).convert("RGB")
    surface = cairo.ImageSurface.create_from_png(path)

    def pillow(level):
        buffer = io.BytesIO()
        page.save(buffer, "PNG", compress_level=level)
        return len(buffer.getvalue())

    def pycairo():
        buffer = io.BytesIO()
        surface.write_to_png(buffer)
        return len(buffer.getvalue())

    print(path, "Pillow, level 1:", median(lambda: pillow(1)))
    print(path, "Pillow, level 6:", median(lambda: pillow(6)))
    print(path, "PyCairo:", median(pycairo))
