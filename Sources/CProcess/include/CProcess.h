// The door to other processes: starting one on this terminal, or on a pseudo-terminal of its own.
#pragma once
#include <sys/types.h>

/// Runs a program with this process's streams and waits for it.
/// Returns its exit code, 128 + signal, or -1 with errno set when it could not be started.
int cprocess_run(const char *const arguments[]);

/// Starts a program on a new pseudo-terminal of the given size, in a session of its own.
/// Returns its process id and the terminal's other side, or -1 with errno set.
pid_t cprocess_start_on_terminal(
    const char *const arguments[], const char *const environment[], const char *folder, int columns, int rows, int *terminal);

/// Changes the size of a pseudo-terminal; the program on it gets SIGWINCH.
int cprocess_resize(int terminal, int columns, int rows);

/// Waits for a process: its exit code, 128 + signal, or -1.
int cprocess_wait(pid_t process);
