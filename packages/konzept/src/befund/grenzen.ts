/** Most Befunde of one file that are told; whoever mends it sees the next ones in the next run. */
export const grenzeGenannt = 100

/** Where a search for faults of one file may stop: a file of a million wrong rows must not fill the memory. */
export const grenzeGesucht = 1_000
