/// As much of Python as is needed to see what a file imports.
enum PythonSource {
  /// Names of top-level modules in `import a.b, c` and `from a import b` at the start of a line.
  static func imports(in text: String) -> [String] {
    var names: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" })
      guard let first = words.first, line.first == first.first else { continue }
      if first == "from", words.count > 1, !words[1].hasPrefix(".") {
        names.append(String(words[1].prefix { $0 != "." }))
      } else if first == "import" {
        var skips = false
        for word in words.dropFirst() {
          if word.hasPrefix("#") { break }
          if skips || word == "as" {
            skips = word == "as"
            continue
          }
          names.append(String(word.prefix { $0 != "." }))
        }
      }
    }
    return names
  }

  /// Modules of the same package in `from .name import x` at the start of a line.
  static func siblings(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("from ."), !line.hasPrefix("from ..") else { return nil }
      let name = line.dropFirst(6).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return name.isEmpty ? nil : String(name)
    }
  }

  /// Names that a module reads by `os.environ["NAME"]` at its top, where a missing one ends it.
  static func neededVariables(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let first = line.first, first.isLetter || first == "_",
        let found = line.range(of: "os.environ["), !line.hasPrefix("if "), !line.hasPrefix("del ")
      else { return nil }
      let rest = line[found.upperBound...]
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      // `os.environ["X"] = …` sets it.
      let name = rest.dropFirst().prefix { $0 != quote }
      let behind = rest.dropFirst(name.count + 2).drop { $0 == "]" || $0 == " " }
      return line.hasPrefix("os.environ[") && behind.hasPrefix("=") ? nil : String(name)
    }
  }

  /// The module in `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site.settings")`.
  static func djangoSettings(in text: String) -> String? {
    guard let found = text.range(of: "DJANGO_SETTINGS_MODULE") else { return nil }
    return text[found.upperBound...].prefix { !$0.isNewline }
      .split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
      .dropFirst(2).first.map(String.init)
  }

  /// Whether a module's text may give a name a meaning at its top.
  static func mayDefine(_ name: String, in text: String) -> Bool {
    var isImport = false
    var isBranch = false
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      let isInner = line.first == " " || line.first == "\t"
      if line.contains("import *") || line.contains("globals()") || line.contains("__getattr__") {
        return true
      }
      if !isInner {
        isImport = words.first == "import" || words.first == "from"
        isBranch = words.first.map { !["class", "def", "async"].contains($0) } ?? isBranch
      }
      if line.contains("global ") { isBranch = true }
      // What is set inside of a function is its own.
      guard !isInner || isImport || isBranch else { continue }
      guard words.contains(where: { $0 == name }) else { continue }
      // A name list over several lines, or a branch at the top.
      if isImport || words.first.map({ ["class", "def", "with", "for"].contains($0) }) == true {
        return true
      }
      let isAssigned = words.first.map { $0 == name } == true && line.contains("=")
      if isAssigned || !isInner && line.contains(where: { $0 == "=" }) { return true }
    }
    return false
  }

  /// Modules that come with Python 3.11 to 3.14.
  ///
  /// Source: docs.python.org, "Python Module Index"; the common ones.
  static let standardModules: Set<String> = [
    "__future__", "abc", "argparse", "array", "ast", "asyncio", "base64", "bisect", "builtins",
    "bz2",
    "calendar", "cmath", "codecs", "collections", "colorsys", "compileall", "concurrent",
    "configparser", "contextlib", "contextvars", "copy", "csv", "ctypes", "dataclasses", "datetime",
    "decimal", "difflib", "dis", "email", "enum", "errno", "faulthandler", "fcntl", "filecmp",
    "fnmatch", "fractions", "ftplib", "functools", "gc", "getopt", "getpass", "gettext", "glob",
    "graphlib", "grp", "gzip", "hashlib", "heapq", "hmac", "html", "http", "imaplib", "importlib",
    "inspect", "io", "ipaddress", "itertools", "json", "keyword", "linecache", "locale", "logging",
    "lzma", "mailbox", "marshal", "math", "mimetypes", "mmap", "multiprocessing", "numbers",
    "operator", "os", "pathlib", "pickle", "pkgutil", "platform", "plistlib", "poplib", "posixpath",
    "pprint", "profile", "pwd", "queue", "quopri", "random", "re", "readline", "reprlib",
    "resource",
    "runpy", "sched", "secrets", "select", "selectors", "shelve", "shlex", "shutil", "signal",
    "site",
    "smtplib", "socket", "socketserver", "sqlite3", "ssl", "stat", "statistics", "string",
    "stringprep", "struct", "subprocess", "symtable", "sys", "sysconfig", "syslog", "tarfile",
    "tempfile", "termios", "textwrap", "threading", "time", "timeit", "token", "tokenize",
    "tomllib",
    "trace", "traceback", "tracemalloc", "tty", "types", "typing", "unicodedata", "unittest",
    "urllib",
    "uuid", "venv", "warnings", "wave", "weakref", "webbrowser", "wsgiref", "xml", "xmlrpc",
    "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo",
  ]
}
