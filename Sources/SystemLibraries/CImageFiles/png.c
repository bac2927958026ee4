#include "CImageFiles.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

typedef struct {
    uint8_t *bytes;
    size_t count;
    size_t capacity;
} Output;

typedef struct {
    ImageFilesResult *result;
    jmp_buf escape;
} Trouble;

static void fail(png_structp png, png_const_charp message) {
    Trouble *trouble = png_get_error_ptr(png);
    strncpy(trouble->result->error, message, sizeof trouble->result->error - 1);
    longjmp(trouble->escape, 1);
}

static void ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void append(png_structp png, png_bytep bytes, size_t count) {
    Output *output = png_get_io_ptr(png);
    if (output->count + count > output->capacity) {
        size_t capacity = (output->count + count) * 2;
        uint8_t *grown = realloc(output->bytes, capacity);
        if (!grown) png_error(png, "out of memory");
        output->bytes = grown;
        output->capacity = capacity;
    }
    memcpy(output->bytes + output->count, bytes, count);
    output->count += count;
}

static void flush(png_structp png) { (void)png; }

ImageFilesResult image_files_encode_png(
    const uint8_t *pixels, int width, int height, int stride, double dots_per_inch, int is_flat) {
    ImageFilesResult result = {0};
    Output output = {malloc(1 << 18), 0, 1 << 18};
    Trouble trouble = {&result};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &trouble, fail, ignore);
    png_infop info = png_create_info_struct(png);
    if (setjmp(trouble.escape)) {
        png_destroy_write_struct(&png, &info);
        free(output.bytes);
        return result;
    }
    png_set_write_fn(png, &output, append, flush);
    // Flat ink compresses at the lowest level as well as at the highest, in a tenth of the time.
    png_set_compression_level(png, 1);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, is_flat ? PNG_FILTER_NONE : PNG_FILTER_SUB);
    png_set_compression_buffer_size(png, 1 << 17);
    png_set_IHDR(
        png, info, (png_uint_32)width, (png_uint_32)height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_uint_32 per_meter = (png_uint_32)(dots_per_inch / 0.0254 + 0.5);
    png_set_pHYs(png, info, per_meter, per_meter, PNG_RESOLUTION_METER);
    png_write_info(png, info);
    png_set_filler(png, 0, PNG_FILLER_AFTER);
    png_set_bgr(png);
    for (int row = 0; row < height; row++) png_write_row(png, pixels + (size_t)row * (size_t)stride);
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    result.bytes = output.bytes;
    result.count = output.count;
    result.width = width;
    result.height = height;
    return result;
}

ImageFilesResult image_files_decode_png(const uint8_t *file, size_t count) {
    ImageFilesResult result = {0};
    png_image image = {.version = PNG_IMAGE_VERSION};
    png_color white = {255, 255, 255};
    if (!png_image_begin_read_from_memory(&image, file, count)) goto failed;
    image.format = PNG_FORMAT_BGR;
    size_t pixels = (size_t)image.width * image.height;
    uint8_t *rows = malloc(pixels * 3);
    if (!rows || !png_image_finish_read(&image, &white, rows, 0, NULL)) {
        free(rows);
        goto failed;
    }
    result.bytes = malloc(pixels * 4);
    for (size_t i = 0; i < pixels; i++) {
        memcpy(result.bytes + i * 4, rows + i * 3, 3);
        result.bytes[i * 4 + 3] = 255;
    }
    free(rows);
    result.count = pixels * 4;
    result.width = (int)image.width;
    result.height = (int)image.height;
    return result;
failed:
    strncpy(result.error, image.message[0] ? image.message : "out of memory", sizeof result.error - 1);
    png_image_free(&image);
    return result;
}
