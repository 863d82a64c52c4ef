#include "CEditLine.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <wchar.h>

EditLine *cedit_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

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

History *cedit_history(EditLine *editor, int size) {
  History *entries = history_init();
  HistEvent event;
  history(entries, &event, H_SETSIZE, size);
  history(entries, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, entries);
  return entries;
}

void cedit_history_add(History *entries, const char *line) {
  HistEvent event;
  history(entries, &event, H_ENTER, line);
}

int cedit_history_load(History *entries, const char *path) {
  HistEvent event;
  return history(entries, &event, H_LOAD, path);
}

int cedit_history_save(History *entries, const char *path) {
  HistEvent event;
  return history(entries, &event, H_SAVE, path);
}

unsigned char cedit_paste(EditLine *editor, int key) {
  static const wchar_t end[] = L"\033[201~";
  const size_t end_length = 6;
  size_t count = 0, size = 4096;
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
    text[count++] = character == L'\r' ? L'\n' : character;
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

static volatile sig_atomic_t was_interrupted;

// The signal may come while libedit draws, not while it reads; then no read ends by it. So a timer
// knocks again until somebody has asked for the flag. setitimer is one system call and touches no memory
// of this process, so a signal handler may call it.
static void knock_every(suseconds_t microseconds) {
  struct itimerval interval = {{0, microseconds}, {0, microseconds}};
  setitimer(ITIMER_REAL, &interval, NULL);
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
}

bool cedit_take_interrupt(void) {
  bool taken = was_interrupted;
  if (taken) knock_every(0);
  was_interrupted = 0;
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
