/* Moves the wall clock of one process, and boot time if asked, by what a file says; loaded first.

   The file named in CLOCK_SHIM_FILE holds "WALL BOOT PPM": seconds (with a fraction) added to the
   wall clock, seconds added to boot time (an imitated suspend), and how fast the wall clock drifts.
   It is read again at each call. Every other clock passes through. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void move(struct timespec *at, double by) {
    long long ns = (long long)at->tv_sec * 1000000000LL + at->tv_nsec + (long long)(by * 1e9);
    at->tv_sec = ns / 1000000000LL;
    at->tv_nsec = ns % 1000000000LL;
}

int clock_gettime(clockid_t id, struct timespec *at) {
    double wall = 0, boot = 0, ppm = 0;
    struct timespec ran;
    const char *path = getenv("CLOCK_SHIM_FILE");
    if (syscall(SYS_clock_gettime, id, at)) return -1;
    if (id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE && id != CLOCK_BOOTTIME) return 0;
    FILE *file = path ? fopen(path, "re") : NULL;
    if (!file) return 0;
    if (fscanf(file, "%lf %lf %lf", &wall, &boot, &ppm) < 1) wall = 0;
    fclose(file);
    if (id == CLOCK_BOOTTIME) {
        move(at, boot);
    } else {
        syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &ran);
        move(at, wall + (ran.tv_sec + ran.tv_nsec / 1e9) * ppm / 1e6);
    }
    return 0;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}
