#include "CEditLine.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <unistd.h>
#include <wchar.h>

EditLine *cedit_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  // libedit lets the terminal swap CR and LF; the CR LF of a pasted text would be two line ends.
  if (editor != NULL) el_set(editor, EL_SETTY, "-d", "-icrnl", "-inlcr", NULL);
  return editor;
}

void cedit_set_prompt(EditLine *editor, char *(*prompt)(EditLine *)) { el_set(editor, EL_PROMPT_ESC, prompt, '\1'); }

void cedit_set_editor(EditLine *editor, const char *name) { el_set(editor, EL_EDITOR, name); }

void cedit_handle_signals(EditLine *editor) { el_set(editor, EL_SIGNAL, 1); }

void cedit_set_owner(EditLine *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *cedit_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void cedit_add_function(EditLine *editor, const char *name, const char *help, unsigned char (*function)(EditLine *, int)) {
  el_set(editor, EL_ADDFN, name, help, function);
}

void cedit_bind(EditLine *editor, const char *keys, const char *command) { el_set(editor, EL_BIND, keys, command, NULL); }

void cedit_bind_command_mode(EditLine *editor, const char *keys, const char *command) {
  el_set(editor, EL_BIND, "-a", keys, command, NULL);
}

bool cedit_is_bound_to(EditLine *editor, const char *keys, const char *command) {
  // libedit tells a binding only by printing it.
  char *text = NULL;
  size_t size = 0;
  FILE *memory = open_memstream(&text, &size);
  if (memory == NULL) return false;
  el_set(editor, EL_SETFP, 1, memory);
  el_set(editor, EL_BIND, keys, NULL);
  el_set(editor, EL_SETFP, 1, stdout);
  fclose(memory);
  bool is_bound = text != NULL && strstr(text, command) != NULL;
  free(text);
  return is_bound;
}

History *cedit_history(EditLine *editor, int size) {
  History *entries = history_init();
  HistEvent event;
  history(entries, &event, H_SETSIZE, size);
  history(entries, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, entries);
  return entries;
}

bool cedit_history_add(History *entries, const char *line) {
  HistEvent event;
  return history(entries, &event, H_ENTER, line) == 1;
}

int cedit_history_load(History *entries, const char *path) {
  HistEvent event;
  return history(entries, &event, H_LOAD, path);
}

int cedit_history_save(History *entries, const char *path) {
  HistEvent event;
  return history(entries, &event, H_SAVE, path);
}

bool cedit_history_append(History *entries, const char *path) {
  FILE *file = fopen(path, "a");
  if (file == NULL) return false;
  HistEvent event;
  // At the start of a file libedit writes the line that it knows its histories by.
  bool is_saved = fseek(file, 0, SEEK_END) == 0 &&
                  // 0 stands for the newest entry alone: it counts the ones behind that.
                  history(entries, &event, H_NSAVE_FP, (size_t)0, file) >= 0;
  return fclose(file) == 0 && is_saved;
}

unsigned char cedit_paste(EditLine *editor, int key) {
  static const wchar_t end[] = L"\033[201~";
  const size_t end_length = 6;
  size_t count = 0, size = 4096;
  bool was_return = false;
  wchar_t *text = malloc(size * sizeof *text);
  (void)key;
  while (text != NULL) {
    wchar_t character;
    if (el_wgetc(editor, &character) != 1) break;
    if (count + 2 > size) {
      wchar_t *larger = realloc(text, (size *= 2) * sizeof *text);
      if (larger == NULL) break;
      text = larger;
    }
    // A terminal sends a line end as CR; a text from Windows brings CR LF, which is one line end too.
    bool ends_pair = character == L'\n' && was_return;
    was_return = character == L'\r';
    if (ends_pair) continue;
    text[count++] = was_return ? L'\n' : character;
    if (count >= end_length && wmemcmp(text + count - end_length, end, end_length) == 0) {
      count -= end_length;
      break;
    }
  }
  if (text == NULL) return CC_ERROR;
  // Enter sends the block; line ends at its end would only push the cursor down.
  while (count > 0 && text[count - 1] == L'\n') count--;
  text[count] = L'\0';
  int inserted = count == 0 || el_winsertstr(editor, text) == 0;
  free(text);
  return inserted ? CC_REFRESH : CC_ERROR;
}

// A pasted block comes all at once; a person needs longer from Escape to the next key. Milliseconds.
static const int escape_pause = 25;

unsigned char cedit_escape(EditLine *editor, int key) {
  static const wchar_t start[] = L"[200~";
  wchar_t read_on[8] = {CEDIT_COMMAND_MODE_KEY};
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  for (size_t i = 0;; i++) {
    if (poll(&input, 1, escape_pause) != 1 || el_wgetc(editor, &read_on[i + 1]) != 1) {
      read_on[i + 1] = L'\0';
      break;
    }
    if (read_on[i + 1] != start[i]) break;
    if (start[i + 1] == L'\0') return cedit_paste(editor, key);
  }
  // No paste: Escape as it was, and the keys behind it.
  el_wpush(editor, read_on);
  return CC_NORM;
}

// Bracketed paste is switched off again before the program ends or stops, whatever ends it.
static volatile sig_atomic_t pastes_in_brackets;

static void tell_terminal(bool on) {
  static const char sequences[2][9] = {"\033[?2004l", "\033[?2004h"};
  ssize_t written = write(STDOUT_FILENO, sequences[on], 8);
  (void)written;
}

void cedit_set_bracketed_paste(bool on) {
  pastes_in_brackets = on;
  tell_terminal(on);
}

static void end_by_signal(int number) {
  if (pastes_in_brackets) tell_terminal(false);
  signal(number, SIG_DFL);
  raise(number);
}

static volatile sig_atomic_t was_interrupted, was_continued;
static bool catches_knocks;

// The signal may come while libedit draws, not while it reads; then no read ends by it. So a timer
// knocks again until somebody has asked for the flag. setitimer is one system call and touches no memory
// of this process, so a signal handler may call it.
static void knock_every(suseconds_t microseconds) {
  struct itimerval interval = {{0, microseconds}, {0, microseconds}};
  setitimer(ITIMER_REAL, &interval, NULL);
}

static void stop_by_signal(int number) {
  int saved_errno = errno;
  if (pastes_in_brackets) tell_terminal(false);
  struct sigaction action, own;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(number, &action, &own);
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  // The signal is blocked while it is handled: the program stops here, and goes on here.
  sigprocmask(SIG_UNBLOCK, &only, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(number, &own, NULL);
  if (pastes_in_brackets) tell_terminal(true);
  // Who was stopped while libedit drew, and not while it read, would read on without a prompt.
  if (pastes_in_brackets && catches_knocks) {
    was_continued = 1;
    knock_every(20000);
  }
  errno = saved_errno;
}

static void catch_unless_ignored(int number, void (*handler)(int), int flags) {
  struct sigaction action, before;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(number, &action, &before);
  // What started the program may have chosen to ignore it, as nohup does.
  if (before.sa_handler == SIG_IGN) sigaction(number, &before, NULL);
}

void cedit_catch_endings(void) {
  catch_unless_ignored(SIGTERM, end_by_signal, 0);
  catch_unless_ignored(SIGHUP, end_by_signal, 0);
  catch_unless_ignored(SIGQUIT, end_by_signal, 0);
  catch_unless_ignored(SIGTSTP, stop_by_signal, SA_RESTART);
}

static void note_interrupt(int signal) {
  if (signal != SIGINT) return;
  was_interrupted = 1;
  knock_every(20000);
}

void cedit_catch_interrupts(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_interrupt;  // without SA_RESTART, so that reading ends
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGALRM, &action, NULL);
  catches_knocks = true;
}

bool cedit_take_interrupt(void) {
  bool taken = was_interrupted;
  if (taken) knock_every(0);
  was_interrupted = 0;
  return taken;
}

void cedit_type_again(EditLine *editor) {
  const LineInfo *line = el_line(editor);
  size_t length = (size_t)(line->lastchar - line->buffer);
  char *text = malloc(length + 1);
  if (text == NULL) return;
  memcpy(text, line->buffer, length);
  text[length] = '\0';
  // What libedit may have drawn already is drawn anew.
  static const char cleared[] = "\r\033[K";
  ssize_t written = write(STDOUT_FILENO, cleared, sizeof cleared - 1);
  (void)written;
  if (length > 0) el_push(editor, text);
  free(text);
}

bool cedit_take_continuation(void) {
  bool taken = was_continued;
  was_continued = 0;
  if (taken && !was_interrupted) knock_every(0);
  return taken;
}

static bool is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0;
}

bool cedit_set_locale(void) {
  setlocale(LC_CTYPE, "");
  if (is_utf8()) return true;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
  return false;
}

int cedit_rows(int file) {
  struct winsize size;
  return ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

int cedit_columns(int file) {
  struct winsize size;
  return ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// From the library of terminal descriptions, which libedit needs too; <term.h> would bring its macros.
extern int tgetent(char *, const char *);

bool cedit_knows_terminal(const char *name) {
  char description[4096];
  return tgetent(description, name) == 1;
}
