// See include/FaultInjection.h. The system is called directly, so that there is nothing to look up and nothing to loop.
#define _GNU_SOURCE
#include "FaultInjection.h"

#if defined(__linux__) && defined(__LP64__)

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

// MARK: - The plan

static struct {
    char given[PATH_MAX], real[PATH_MAX]; // the folder, as it was given and without symbolic links
    int log;
    long signal, before, after;
    long fail_from, error;
    long clock_shift, clock_from;
} plan = {.log = -1};

static atomic_long calls;

static long setting(const char *name, long otherwise) {
    const char *text = getenv(name);
    return text && *text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void read_plan(void) {
    const char *folder = getenv("FAULTS_FOLDER"), *log = getenv("FAULTS_LOG");
    plan.signal = setting("FAULTS_SIGNAL", SIGKILL);
    plan.before = setting("FAULTS_SIGNAL_BEFORE", 0);
    plan.after = setting("FAULTS_SIGNAL_AFTER", 0);
    plan.fail_from = setting("FAULTS_FAIL_FROM", LONG_MAX);
    plan.error = setting("FAULTS_ERROR", ENOSPC);
    plan.clock_shift = setting("FAULTS_CLOCK_SHIFT", 0);
    plan.clock_from = setting("FAULTS_CLOCK_FROM", 0);
    if (log) plan.log = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (!folder) return;
    if (!realpath(folder, plan.real)) snprintf(plan.real, sizeof plan.real, "%s", folder);
    snprintf(plan.given, sizeof plan.given, "%s", folder);
}

// MARK: - Paths

static bool is_under(const char *path, const char *folder) {
    size_t length = strlen(folder);
    return length && !strncmp(path, folder, length) && (path[length] == '/' || path[length] == 0);
}

// The path of an open file, or of one named as the *at calls name it; "" if there is none.
static const char *path_of(int descriptor, const char *name, char path[PATH_MAX * 2]) {
    path[0] = 0;
    if (name && name[0] == '/') return name;
    char link[64] = "/proc/self/cwd";
    if (descriptor != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (length < 0) length = 0;
    path[length] = 0;
    if (name) snprintf(path + length, PATH_MAX, "/%s", name);
    return path;
}

// MARK: - One call

struct call {
    const char *kind, *path;
    long number; // 0: outside the folder
    bool fails;
};

// To this thread, so that it makes no further call: one sent to the process may stop another thread first.
static void send_signal(void) {
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), plan.signal);
}

static struct call begin(const char *kind, const char *path, bool needs_room) {
    struct call call = {.kind = kind, .path = path};
    if (!is_under(path, plan.real) && !is_under(path, plan.given)) return call;
    call.number = atomic_fetch_add(&calls, 1) + 1;
    if (call.number == plan.before) send_signal();
    call.fails = call.number >= plan.fail_from && (needs_room || plan.error != ENOSPC);
    return call;
}

static void end(struct call call, long result, long offset, long bytes) {
    if (!call.number) return;
    int error = errno;
    char line[PATH_MAX * 2 + 128];
    int length = snprintf(
        line, sizeof line, "%ld %s %ld %ld %s\n", call.number, call.kind, offset, result < 0 ? -1 : bytes, call.path);
    if (plan.log >= 0) syscall(SYS_write, plan.log, line, length);
    if (call.number == plan.after) send_signal();
    errno = error;
}

// Makes a call, numbered if it is about a file in the folder. `BYTES` may use the `result`.
#define MAKE(KIND, DESCRIPTOR, NAME, NEEDS_ROOM, OFFSET, BYTES, ...)                                                   \
    char buffer[PATH_MAX * 2];                                                                                         \
    int entry_error = errno;                                                                                           \
    struct call call = begin(KIND, path_of(DESCRIPTOR, NAME, buffer), NEEDS_ROOM);                                     \
    errno = entry_error;                                                                                               \
    long result = call.fails ? (errno = (int)plan.error, -1L) : syscall(__VA_ARGS__);                                  \
    end(call, result, OFFSET, BYTES);                                                                                  \
    return result

// MARK: - Contents

ssize_t write(int file, const void *bytes, size_t count) {
    MAKE("write", file, NULL, true, -1L, result, SYS_write, file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) {
    MAKE("pwrite", file, NULL, true, offset, result, SYS_pwrite64, file, bytes, count, offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    MAKE("writev", file, NULL, true, -1L, result, SYS_writev, file, parts, count);
}

int ftruncate64(int file, off_t size) {
    MAKE("ftruncate", file, NULL, false, size, 0L, SYS_ftruncate, file, size);
}

int truncate64(const char *name, off_t size) {
    MAKE("truncate", AT_FDCWD, name, false, size, 0L, SYS_truncate, name, size);
}

int fallocate64(int file, int mode, off_t offset, off_t size) {
    MAKE("fallocate", file, NULL, true, offset, size, SYS_fallocate, file, mode, offset, size);
}

int fsync(int file) {
    MAKE("fsync", file, NULL, false, 0L, 0L, SYS_fsync, file);
}

int fdatasync(int file) {
    MAKE("fdatasync", file, NULL, false, 0L, 0L, SYS_fdatasync, file);
}

// MARK: - Names

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
    MAKE("rename", to, new, true, 0L, 0L, SYS_renameat2, from, old, to, new, flags);
}

int renameat(int from, const char *old, int to, const char *new) {
    return renameat2(from, old, to, new, 0);
}

int rename(const char *old, const char *new) {
    return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int unlinkat(int folder, const char *name, int flags) {
    MAKE("unlink", folder, name, false, 0L, 0L, SYS_unlinkat, folder, name, flags);
}

int unlink(const char *name) {
    return unlinkat(AT_FDCWD, name, 0);
}

int rmdir(const char *name) {
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}

int remove(const char *name) {
    int result = unlinkat(AT_FDCWD, name, 0);
    return result < 0 && errno == EISDIR ? rmdir(name) : result;
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
    MAKE("link", to, new, true, 0L, 0L, SYS_linkat, from, old, to, new, flags);
}

int link(const char *old, const char *new) {
    return linkat(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int symlinkat(const char *target, int folder, const char *name) {
    MAKE("symlink", folder, name, true, 0L, 0L, SYS_symlinkat, target, folder, name);
}

int symlink(const char *target, const char *name) {
    return symlinkat(target, AT_FDCWD, name);
}

int mkdirat(int folder, const char *name, mode_t mode) {
    MAKE("mkdir", folder, name, true, 0L, 0L, SYS_mkdirat, folder, name, mode);
}

int mkdir(const char *name, mode_t mode) {
    return mkdirat(AT_FDCWD, name, mode);
}

// MARK: - Opening

static int open_new(int folder, const char *name, int flags, mode_t mode) {
    MAKE("open", folder, name, true, 0L, 0L, SYS_openat, folder, name, flags, mode);
}

// Only an opening that makes a file or empties one is a change.
static int open_file(int folder, const char *name, int flags, mode_t mode) {
    int error = errno;
    bool changes = flags & O_TRUNC || (flags & O_CREAT && syscall(SYS_faccessat, folder, name, F_OK) < 0);
    errno = error;
    if (changes) return open_new(folder, name, flags, mode);
    return (int)syscall(SYS_openat, folder, name, flags, mode);
}

#define MODE(LAST)                                                                                                     \
    mode_t mode = 0;                                                                                                   \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) {                                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, LAST);                                                                                          \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

int open64(const char *name, int flags, ...) {
    MODE(flags)
    return open_file(AT_FDCWD, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...) {
    MODE(flags)
    return open_file(folder, name, flags, mode);
}

int creat64(const char *name, mode_t mode) {
    return open_file(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

// MARK: - The clock

static long shift(void) {
    return atomic_load(&calls) >= plan.clock_from ? plan.clock_shift : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int result = (int)syscall(SYS_clock_gettime, clock, now);
    if (!result && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += shift();
    return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int result = (int)syscall(SYS_gettimeofday, now, zone);
    if (!result) now->tv_sec += shift();
    return result;
}

int timespec_get(struct timespec *now, int base) {
    return base == TIME_UTC && !clock_gettime(CLOCK_REALTIME, now) ? base : 0;
}

time_t time(time_t *seconds) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (seconds) *seconds = now.tv_sec;
    return now.tv_sec;
}

// MARK: - The same under their other names

#define SAME_AS(NAME) __attribute__((alias(#NAME)))

ssize_t pwrite(int, const void *, size_t, off_t) SAME_AS(pwrite64);
int ftruncate(int, off_t) SAME_AS(ftruncate64);
int truncate(const char *, off_t) SAME_AS(truncate64);
int fallocate(int, int, off_t, off_t) SAME_AS(fallocate64);
int open(const char *, int, ...) SAME_AS(open64);
int __open_2(const char *, int) SAME_AS(open64);
int __open64_2(const char *, int) SAME_AS(open64);
int openat(int, const char *, int, ...) SAME_AS(openat64);
int __openat_2(int, const char *, int) SAME_AS(openat64);
int __openat64_2(int, const char *, int) SAME_AS(openat64);
int creat(const char *, mode_t) SAME_AS(creat64);

#endif
