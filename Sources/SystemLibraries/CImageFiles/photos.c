#include "CImageFiles.h"

#include <stdlib.h>
#include <string.h>
#include <turbojpeg.h>
#include <webp/decode.h>

static ImageFilesResult failure(const char *message) {
    ImageFilesResult result = {0};
    strncpy(result.error, message, sizeof result.error - 1);
    return result;
}

ImageFilesResult image_files_decode_jpeg(const uint8_t *file, size_t count) {
    ImageFilesResult result = {0};
    tjhandle handle = tjInitDecompress();
    int subsampling, colors;
    if (tjDecompressHeader3(handle, file, count, &result.width, &result.height, &subsampling, &colors) == 0) {
        result.count = (size_t)result.width * (size_t)result.height * 4;
        result.bytes = malloc(result.count);
        // A file that ends too early is a warning to the library, and still an error.
        if (result.bytes
            && tjDecompress2(handle, file, count, result.bytes, result.width, 0, result.height, TJPF_BGRX, 0) == 0) {
            for (size_t i = 3; i < result.count; i += 4) result.bytes[i] = 255;
            tjDestroy(handle);
            return result;
        }
        free(result.bytes);
    }
    result = failure(tjGetErrorStr2(handle));
    tjDestroy(handle);
    return result;
}

ImageFilesResult image_files_decode_webp(const uint8_t *file, size_t count) {
    ImageFilesResult result = {0};
    uint8_t *pixels = WebPDecodeBGRA(file, count, &result.width, &result.height);
    if (!pixels) return failure("not a whole WebP picture");
    result.count = (size_t)result.width * (size_t)result.height * 4;
    result.bytes = malloc(result.count);
    if (!result.bytes) {
        WebPFree(pixels);
        return failure("out of memory");
    }
    for (size_t i = 0; i < result.count; i += 4) {
        unsigned alpha = pixels[i + 3];
        for (size_t part = 0; part < 3; part++)
            result.bytes[i + part] = (uint8_t)((pixels[i + part] * alpha + 255 * (255 - alpha)) / 255);
        result.bytes[i + 3] = 255;
    }
    WebPFree(pixels);
    return result;
}
