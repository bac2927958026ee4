// Picture files by libpng, libjpeg-turbo and libwebp, whose own errors jump: C catches them here.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Bytes that the caller frees with `free`; `bytes` is NULL where there is an error.
typedef struct {
    uint8_t *bytes;
    size_t count;
    int width;
    int height;
    /// What was wrong, where something was.
    char error[200];
} ImageFilesResult;

/// An RGB PNG of pixels that are 4 bytes each: blue, green, red, unused. Flat tones compress best unfiltered, and fastest.
ImageFilesResult image_files_encode_png(
    const uint8_t *pixels, int width, int height, int stride, double dots_per_inch, int is_flat);

/// The pixels of a whole PNG, JPEG or WebP, 4 bytes each: blue, green, red, 255, on white.
ImageFilesResult image_files_decode_png(const uint8_t *file, size_t count);
ImageFilesResult image_files_decode_jpeg(const uint8_t *file, size_t count);
ImageFilesResult image_files_decode_webp(const uint8_t *file, size_t count);
