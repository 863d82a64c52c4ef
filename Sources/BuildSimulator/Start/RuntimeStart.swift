import BuildModel
import Findings

/// What the launchers of Java, .NET and Python do with their arguments.
///
/// Sources of the texts: distroless issue 745 (Java), issue 1543 and a run of Python 3.13, and
/// learn.microsoft.com, "Framework-dependent apps" (.NET).
struct RuntimeStart {
  let check: StartCheck
  let state: StageState

  private func fails(_ reason: StartVerdict.Reason, _ text: String) -> StartVerdict {
    .fails(StartFailure(reason: reason, text: text, instruction: check.startInstruction(state)))
  }

  private func unknown(_ path: String) -> StartVerdict {
    .unknown(Message("start.unknown.path", ["path": .text(path)]))
  }

  private func path(_ word: String) -> String {
    FileTree.absolute(word, in: state.workingDirectory)
  }

  /// A word that names the runtime itself, or the shell: its entrypoint stands there twice.
  private func isRepeated(_ word: String, _ names: [String]) -> Bool {
    names.contains(word.split(separator: "/").last.map(String.init) ?? "") || word == "/bin/sh"
  }

  // MARK: Java

  /// `java [options] -jar FILE [arguments]`; with a class name only the class path decides.
  func java(_ arguments: [String]) -> StartVerdict {
    guard let jar = arguments.firstIndex(of: "-jar") else {
      return arguments.contains("-version") || arguments.contains("--version")
        ? .starts : .unknown(Message("start.unknown.script"))
    }
    // The first word behind the options is the archive, wherever `-jar` stood.
    var rest = arguments[(jar + 1)...]
    while let word = rest.first, word.hasPrefix("-") {
      rest = rest.dropFirst(["-cp", "-classpath", "--class-path", "-p"].contains(word) ? 2 : 1)
    }
    guard let archive = rest.first else {
      return fails(.noCommand, "Error: -jar requires jar file specification")
    }
    switch state.files.look(at: path(archive)) {
    case .present(.file): return .starts
    case .absent:
      return fails(
        isRepeated(archive, ["java"]) ? .entrypointRepeated : .programMissing,
        "Error: Unable to access jarfile \(archive)")
    case .present(.directory):
      return fails(.programMissing, "Error: Unable to access jarfile \(archive)")
    case .present(.unknown), .unknown: return unknown(path(archive))
    }
  }

  // MARK: .NET

  func dotNet(_ arguments: [String]) -> StartVerdict {
    guard let library = arguments.first(where: { !$0.hasPrefix("-") }) else {
      return .unknown(Message("start.unknown.script"))
    }
    switch state.files.look(at: path(library)) {
    case .present(.file(let file)): return framework(of: file)
    case .absent where library.hasSuffix(".dll") || isRepeated(library, ["dotnet"]):
      return fails(
        isRepeated(library, ["dotnet"]) ? .entrypointRepeated : .programMissing,
        "Could not execute because the specified command or file was not found.")
    case .absent, .present, .unknown: return unknown(path(library))
    }
  }

  private func framework(of file: File) -> StartVerdict {
    let image = state.baseImage?.reference ?? ""
    if file.dotNet == .web, image.contains("/runtime:") {
      return fails(
        .packageMissing, "You must install or update .NET to run this application.")
    }
    return .starts
  }

  // MARK: Python

  /// `path` is where the interpreter lies; one in a virtual environment brings its packages.
  func python(_ arguments: [String], program: String, at path: String) -> StartVerdict {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-m", word != "-c", word != "-" {
      rest = rest.dropFirst(["-W", "-X"].contains(word) ? 2 : 1)
    }
    guard let word = rest.first else { return .unknown(Message("start.unknown.script")) }
    if word == "-m", let module = rest.dropFirst().first {
      return packages(for: String(module.prefix { $0 != "." }), program: program, interpreter: path)
    }
    if word == "-m" || word == "-c" || word == "-" {
      return .unknown(Message("start.unknown.modules", ["program": .text(word)]))
    }
    let place = self.path(word)
    switch state.files.look(at: place) {
    case .absent:
      return fails(
        isRepeated(word, ["python", "python3"]) ? .entrypointRepeated : .programMissing,
        "\(program): can't open file '\(place)': [Errno 2] No such file or directory")
    case .present(.file(let file)) where file.origin == .baseImage && place.contains("/bin/python"):
      return fails(.entrypointRepeated, "SyntaxError: source code cannot contain null bytes")
    case .present(.file(let file)): return modules(of: file, at: place, program, interpreter: path)
    case .present, .unknown: return unknown(place)
    }
  }

  /// A script that imports nothing but Python's own modules and files beside it starts.
  private func modules(
    of file: File, at place: String, _ program: String, interpreter: String
  ) -> StartVerdict {
    guard let source = file.contextPath, let bytes = check.simulation.context.read(source) else {
      return unknown(place)
    }
    let folder = "/" + FileTree.parts(of: place).dropLast().joined(separator: "/")
    for module in PythonSource.imports(in: String(decoding: bytes, as: UTF8.self))
    where !PythonSource.standardModules.contains(module) {
      if state.files.look(at: "\(folder)/\(module).py").node != nil { continue }
      if state.files.look(at: "\(folder)/\(module)").node != nil { continue }
      return packages(for: module, program: program, interpreter: interpreter)
    }
    return .starts
  }

  /// Packages of another minor version, or of no folder that is searched, are not found.
  private func packages(
    for module: String, program: String, interpreter: String
  ) -> StartVerdict {
    if PythonSource.standardModules.contains(module) { return .starts }
    guard let version = state.pythonVersion, state.isBaseKnown, state.unknownCommand == nil else {
      return .unknown(Message("start.unknown.modules", ["program": .text(module)]))
    }
    var folders = [
      "/usr/lib/python3/dist-packages", "/usr/local/lib/python\(version)/dist-packages",
      "/usr/local/lib/python\(version)/site-packages",
    ]
    let home = "/" + FileTree.parts(of: interpreter).dropLast(2).joined(separator: "/")
    if home != "/usr", home != "/usr/local", home != "/" {
      // Packages of another minor version lie where this one does not look.
      let isThere = state.files.look(at: "\(home)/lib/python\(version)").node != nil
      if !isThere, case .present(.directory(let library)) = state.files.look(at: "\(home)/lib"),
        !library.isOpen
      {
        return fails(.packageMissing, "\(program): No module named \(module)")
      }
      folders.append("\(home)/lib/python\(version)/site-packages")
    }
    folders += (state.scope.value(of: "PYTHONPATH") ?? "").split(separator: ":").map(String.init)
    for folder in folders {
      if case .present(.directory(let found)) = state.files.look(at: folder) {
        // What was installed there is not known by name; the author put it there for this.
        if found.isOpen || found.entries[module] != nil { return .starts }
      }
    }
    return .unknown(Message("start.unknown.modules", ["program": .text(module)]))
  }
}

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
