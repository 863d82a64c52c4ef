// The door to libedit: one named function for every option of its variadic calls, plus what must be C.
#pragma once
#include <histedit.h>
#include <stdbool.h>

/// Opens an editor on the standard streams; NULL when libedit cannot.
EditLine *cedit_open(const char *program);
/// Prompts may hold escape sequences between two bytes of value 1.
void cedit_set_prompt(EditLine *editor, char *(*prompt)(EditLine *));
void cedit_set_editor(EditLine *editor, const char *name);
void cedit_handle_signals(EditLine *editor);
void cedit_set_owner(EditLine *editor, void *owner);
void *cedit_owner(EditLine *editor);
void cedit_add_function(EditLine *editor, const char *name, const char *help, unsigned char (*function)(EditLine *, int));
void cedit_bind(EditLine *editor, const char *keys, const char *command);
/// The same in vi's command mode.
void cedit_bind_command_mode(EditLine *editor, const char *keys, const char *command);
/// Whether keys are bound to a command.
bool cedit_is_bound_to(EditLine *editor, const char *keys, const char *command);

/// Makes a history of at most `size` entries and gives it to the editor.
History *cedit_history(EditLine *editor, int size);
/// Whether the line is a new one; the same as the last is not entered again.
bool cedit_history_add(History *history, const char *line);
int cedit_history_load(History *history, const char *path);
int cedit_history_save(History *history, const char *path);
/// Writes the newest entry behind those of a file.
bool cedit_history_append(History *history, const char *path);

/// Reads a bracketed paste up to its end mark into the line, line ends and tabs as they are.
unsigned char cedit_paste(EditLine *editor, int key);

/// A key that vi's insert mode has no other use for; it does there what Escape did.
#define CEDIT_COMMAND_MODE_KEY 0x1F
/// Escape in vi's insert mode: a pasted block where one begins, else what Escape means there.
unsigned char cedit_escape(EditLine *editor, int key);

/// Asks the terminal to mark what is pasted, or not to any more.
void cedit_set_bracketed_paste(bool on);
/// From here on the marks are switched off before a signal ends or stops the program.
void cedit_catch_endings(void);

/// From here on SIGINT sets a flag instead of ending the program; reads are interrupted.
void cedit_catch_interrupts(void);
/// Whether SIGINT came since the last call.
bool cedit_take_interrupt(void);

/// Whether the program was stopped and goes on, since this was asked last.
bool cedit_take_continuation(void);
/// Puts what stands on the line back into the input, for a line that is begun anew.
void cedit_type_again(EditLine *editor);

/// Takes the locale from the environment, or C.UTF-8 where that is not UTF-8.
/// Returns whether the environment's own locale was UTF-8, so that the terminal shows it.
bool cedit_set_locale(void);

/// Columns of the terminal behind a file descriptor; 0 when there is none.
int cedit_columns(int file);

/// Rows of the terminal behind a file descriptor; 0 when there is none.
int cedit_rows(int file);

/// Whether the system describes a terminal of that name.
bool cedit_knows_terminal(const char *name);

