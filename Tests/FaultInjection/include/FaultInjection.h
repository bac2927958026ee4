// A library to load into a program with LD_PRELOAD, so that what it does to its files can be counted and made to fail.
//
// Every call that changes a file under one folder gets the next number, whichever thread makes it. What happens then is
// said in environment variables:
//
//     FAULTS_FOLDER         the folder; without it nothing is numbered
//     FAULTS_LOG            a file outside the folder that gets a line for each call, once it is made:
//                           its number, what it is, offset, bytes (-1 if it failed), path
//     FAULTS_SIGNAL         the signal the program sends itself, 9 (SIGKILL) unless given,
//     FAULTS_SIGNAL_BEFORE  just before the call of this number,
//     FAULTS_SIGNAL_AFTER   or just after it
//     FAULTS_FAIL_FROM      the call of this number and all later ones fail; those that need no room on the disk only
//                           if the error is another than ENOSPC
//     FAULTS_ERROR          ... with this errno, 28 (ENOSPC) unless given
//     FAULTS_CLOCK_SHIFT    seconds that the wall clock is off,
//     FAULTS_CLOCK_FROM     from the call of this number on, from the start unless given
//
// A write that appends or goes to the descriptor's own position has the offset -1. Memory that is mapped is not seen.
