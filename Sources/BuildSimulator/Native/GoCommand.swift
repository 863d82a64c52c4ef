import BuildModel

/// `go build`, `go install` and what goes before them.
///
/// Source: go help build, go help environment (`CGO_ENABLED`, `GOOS`, `GOARCH`), cmd/cgo: without a C
/// compiler, and when building for another processor, cgo is off.
struct GoCommand: SimulatedCommand {
  static let names = ["go"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.fillUnknownValues(of: ["-ldflags", "-gcflags", "-asmflags", "-tags"])
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("go") }
    run.arguments.removeFirst()
    // `-C folder` comes first and counts for all that follows.
    let home = run.state.workingDirectory
    if run.arguments.first == "-C", run.arguments.count > 1, let folder = run.arguments[1] {
      if run.look(folder).isAbsent {
        return .fails("go: chdir \(folder): no such file or directory")
      }
      run.state.workingDirectory = run.path(folder)
      run.arguments.removeFirst(2)
    }
    defer { run.state.workingDirectory = home }
    switch verb {
    case "build": return build(&run)
    case "install": return install(&run)
    case "env": return environment(&run)
    case "clean", "fmt", "list", "test", "tool", "version", "vet": return .done(.unknown)
    case "mod", "get", "work": return modules(verb, &run)
    default: return .unknown("go \(verb)")
    }
  }

  private static func environment(_ run: inout CommandRun) -> CommandRun.Outcome {
    let usual = [
      "GOARCH": "amd64", "GOOS": "linux", "GOPATH": "/go", "GOROOT": "/usr/local/go",
      "GOCACHE": "/root/.cache/go-build", "GOMODCACHE": "/go/pkg/mod",
    ]
    if let name = run.operands?.first, run.arguments.count == 1 {
      if let value = run.state.scope.value(of: name) ?? usual[name] { run.print(value + "\n") }
    }
    // `go env -w` is kept for later commands.
    if run.has(option: "-w") {
      for word in run.operands ?? [] {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        if parts.count == 2 { run.state.goSettings[parts[0]] = parts[1] }
      }
    }
    return .done(.zero)
  }

  private static func modules(_ verb: String, _ run: inout CommandRun) -> CommandRun.Outcome {
    let action = run.operands?.first
    if verb == "work" { return .done(.unknown) }
    if verb == "mod", action == "init" {
      let name = run.operands?.dropFirst().first ?? "app"
      run.put(
        .file(File(writing: Array("module \(name)\n".utf8), attributes: run.newFile)),
        at: run.path("go.mod"))
      return .done(.zero)
    }
    guard mayHaveModule(run) else {
      return .fails("go: go.mod file not found in current directory or any parent directory")
    }
    switch (verb, action) {
    case ("get", _), ("mod", "tidy"): run.makeFile(at: run.path("go.sum"))
    case ("mod", "vendor"): run.makeFolder(run.path("vendor"), isOpen: true)
    default: break
    }
    return .done(.unknown)
  }

  // MARK: Building

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    let named = GoPackage.words(of: run)
    let words = named.isEmpty ? ["."] : named
    if let refusal = toolchainRefusal(run) { return .fails(refusal) }
    if let failure = missing(words, run) { return .fails(failure) }
    if words.allSatisfy({ $0.hasSuffix(".go") }) { return build(files: words, &run) }
    guard let packages = GoPackage.programs(words, run) else { return .unknown("go build") }
    if let failure = unbuildable(packages, run) { return .fails(failure) }
    guard let output = run.value(ofOption: "-o") else {
      // Several packages are only compiled.
      guard packages.count == 1, !words[0].contains("...") else { return .done(.zero) }
      run.make(GoLinkage(run, packages[0]).program, at: run.path(packages[0].name))
      return .done(.unknown)
    }
    let isFolder = output.hasSuffix("/") || run.look(output).isDirectory
    if GoPackage.count(words, run) ?? packages.count > 1, !isFolder {
      return .fails("go: cannot write multiple packages to non-directory \(output)")
    }
    for package in packages {
      let place = run.path(output)
      if run.isRefused(writing: place) { return .fails("go: open \(output): permission denied") }
      run.make(GoLinkage(run, package).program, at: isFolder ? "\(place)/\(package.name)" : place)
    }
    return .done(.unknown)
  }

  /// The official images do not fetch another toolchain than their own.
  ///
  /// Source: docker-library/golang (`GOTOOLCHAIN=local`); go.dev, "Go Toolchains".
  private static func toolchainRefusal(_ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "go", image.vendor == "docker-official",
      GoSettings.value("GOTOOLCHAIN", run) ?? "local" == "local", let module = GoModule(run),
      let wanted = module.goVersion,
      let own = image.runtime.flatMap({ DottedVersion($0.version) }),
      let needed = DottedVersion(wanted), own < needed,
      !needed.numbers.starts(with: own.numbers)
    else { return nil }
    return
      "go: go.mod requires go >= \(wanted) (running go \(image.runtime?.version ?? ""); GOTOOLCHAIN=local)"
  }

  /// `go build main.go`: the name is the first file's.
  private static func build(files: [String], _ run: inout CommandRun) -> CommandRun.Outcome {
    if let missing = files.first(where: { !NamePattern.isPattern($0.utf8) && run.look($0).isAbsent }
    ) {
      return .fails(
        "no required module provides package \(missing); to add it:\n\tgo get \(missing)")
    }
    let name = FileTree.name(of: files[0]).split(separator: ".").dropLast().joined(separator: ".")
    if let missing = undefined(in: files, run) {
      return .fails("./\(files[0]): undefined: \(missing)")
    }
    let package = GoPackage(
      name: name, folder: FileTree.folder(of: run.path(files[0])), isProgram: true)
    var place = run.path(run.value(ofOption: "-o") ?? name)
    if run.value(ofOption: "-o")?.hasSuffix("/") == true
      || run.state.files.look(at: place).isDirectory
    {
      place += "/\(name)"
    }
    run.make(GoLinkage(run, package).program, at: place)
    return .done(.unknown)
  }

  /// A function of another file of the package, which was not named.
  private static func undefined(in files: [String], _ run: CommandRun) -> String? {
    let folder = FileTree.folder(of: run.path(files[0]))
    guard case .present(.directory(let directory)) = run.state.files.look(at: folder) else {
      return nil
    }
    let named = Set(files.map { FileTree.name(of: $0) })
    let text = files.compactMap { run.text(of: $0) }.joined(separator: "\n")
    for (name, _) in directory.entries(matching: "*.go")
    where !named.contains(name) && !name.hasSuffix("_test.go") {
      for function in GoSource.functions(in: run.text(of: "\(folder)/\(name)") ?? "")
      where text.range(of: "\(function)(") != nil && text.range(of: "func \(function)(") == nil
        && text.range(of: ".\(function)(") == nil
      {
        return function
      }
    }
    return nil
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    let words = GoPackage.words(of: run)
    let scope = run.state.scope
    let home = scope.value(of: "GOBIN") ?? "\(scope.value(of: "GOPATH") ?? "/go")/bin"
    // `go install host/name@version` brings a program from elsewhere.
    if let remote = words.first(where: { $0.contains("@") }) {
      let path = remote.prefix { $0 != "@" }
      var parts = path.split(separator: "/").map(String.init)
      if let last = parts.last, last.hasPrefix("v"), Int(last.dropFirst()) != nil {
        parts.removeLast()
      }
      if let name = parts.last { run.make(nil, at: "\(home)/\(name)") }
      return .done(.unknown)
    }
    let wanted = words.isEmpty ? ["."] : words
    if let failure = missing(wanted, run) { return .fails(failure) }
    guard let packages = GoPackage.programs(wanted, run) else { return .unknown("go install") }
    if let failure = unbuildable(packages, run) { return .fails(failure) }
    for package in packages {
      run.make(GoLinkage(run, package).program, at: "\(home)/\(package.name)")
    }
    return .done(.unknown)
  }

  // MARK: What stops it

  private static func missing(_ words: [String], _ run: CommandRun) -> String? {
    if !mayHaveModule(run), !words.allSatisfy({ $0.hasSuffix(".go") }) {
      return "go: go.mod file not found in current directory or any parent directory; "
        + "see 'go help modules'"
    }
    for word in words where word.hasPrefix(".") || word.hasPrefix("/") {
      let folder = word.hasSuffix("/...") ? String(word.dropLast(4)) : word
      let path = run.path(folder)
      if run.state.files.look(at: path).isAbsent { return "stat \(path): directory not found" }
      guard !word.hasSuffix("..."), !word.hasSuffix(".go"),
        case .present(.directory(let directory)) = run.state.files.look(at: path),
        !directory.isOpen,
        directory.entries(matching: "*.go").isEmpty
      else { continue }
      return "no Go files in \(path)"
    }
    return nil
  }

  /// Packages that the module asks for and whose sums are nowhere; C code without a compiler.
  private static func unbuildable(_ packages: [GoPackage], _ run: CommandRun) -> String? {
    guard run.shell.firstUnknown == nil, let module = GoModule(run) else { return nil }
    let hasSums = !run.state.files.look(at: "\(module.folder)/go.sum").isAbsent
    let isVendored = !run.state.files.look(at: "\(module.folder)/vendor").isAbsent
    for package in packages {
      if let missing = GoSources.missingPackage(of: package, module, run) {
        return "no required module provides package \(missing); to add it:\n\tgo get \(missing)"
      }
      guard let sources = GoSources(of: package, module, run) else { continue }
      let bringsSums =
        run.has(option: "-mod=mod")
        || GoSettings.value("GOFLAGS", run)?.contains("-mod=mod") == true
      if let folder = module.missingReplacement(run) {
        return
          "go: \(folder.name)@v0.0.0 (replaced by \(folder.path)): reading \(folder.path)/go.mod: open \(FileTree.absolute(folder.path, in: module.folder))/go.mod: no such file or directory"
      }
      if bringsSums { continue }
      if !hasSums, !isVendored,
        let foreign = sources.imports.sorted().first(where: { module.isFetched($0) })
      {
        return
          "missing go.sum entry for module providing package \(foreign); to add:\n\tgo get \(module.name)"
      }
      if let foreign = sources.imports.sorted().first(where: {
        $0.isForeignGoPackage && !module.isRequired($0)
      }), !isVendored,
        !module.hasReplacements, run.state.files.look(at: "\(module.folder)/go.work").isAbsent
      {
        return "no required module provides package \(foreign); to add it:\n\tgo get \(foreign)"
      }
      if let name = sources.missingFunction(package, run) {
        return "undefined reference to `\(name)'"
      }
      let usesC = sources.imports.contains("C") || sources.imports.contains { GoLinkage.needsC($0) }
      if usesC || run.state.scope.value(of: "CGO_ENABLED") == "1", run.hasCompiler == false,
        GoSettings.value("CGO_ENABLED", run) != "0", run.state.scope.value(of: "CC") == nil
      {
        let isAsked = run.state.scope.value(of: "CGO_ENABLED") == "1"
        if isAsked, usesC || sources.usesNetwork {
          return
            "cgo: C compiler \"gcc\" not found: exec: \"gcc\": executable file not found in $PATH"
        }
        if sources.imports.contains("C"), sources.isAllC {
          return "build constraints exclude all Go files in \(package.folder)"
        }
      }
      if sources.imports.contains("C"), sources.isAllC,
        run.state.scope.value(of: "CGO_ENABLED") == "0"
      {
        return "build constraints exclude all Go files in \(package.folder)"
      }
    }
    return nil
  }

  /// Whether a `go.mod` lies in the working folder or in one above it, as far as that is known.
  private static func mayHaveModule(_ run: CommandRun) -> Bool {
    if run.state.scope.value(of: "GO111MODULE") == "off" { return true }
    // A go.mod in GOPATH itself does not count.
    if run.state.workingDirectory == "/go", run.state.baseImage?.family == "go" { return false }
    let parts = FileTree.parts(of: run.state.workingDirectory)
    return (0...parts.count).contains { count in
      let folder = "/" + parts.prefix(count).joined(separator: "/")
      return !run.state.files.look(at: "\(folder)/go.mod").isAbsent
        || !run.state.files.look(at: "\(folder)/go.work").isAbsent
    }
  }
}

/// Settings of Go: of the environment, or kept by `go env -w`.
enum GoSettings {
  static func value(_ name: String, _ run: CommandRun) -> String? {
    run.state.scope.value(of: name) ?? run.state.goSettings[name]
  }
}

/// A package of the module that makes a program.
struct GoPackage {
  var name: String
  var folder: String
  var isProgram: Bool

  /// Options that take the next word.
  private static let withValue: Set<String> = [
    "-o", "-p", "-ldflags", "-gcflags", "-asmflags", "-tags", "-mod", "-modfile", "-buildmode",
    "-pkgdir", "-C", "-covermode", "-coverpkg", "-compiler", "-gccgoflags", "-installsuffix",
    "-overlay", "-toolexec", "-pgo",
  ]

  static func words(of run: CommandRun) -> [String] {
    var words: [String] = []
    var skips = false
    for argument in run.arguments.compactMap(\.self) {
      if skips {
        skips = false
      } else if withValue.contains(argument) {
        skips = true
      } else if !argument.hasPrefix("-") {
        words.append(argument)
      }
    }
    return words
  }

  /// The programs that words such as `./cmd/app` and `./...` name; `nil` where that is not known.
  static func programs(_ words: [String], _ run: CommandRun) -> [GoPackage]? {
    var found: [GoPackage] = []
    for word in words {
      guard let module = GoModule(run) else {
        // Without the module's name only a folder below gives a name.
        guard word.hasPrefix("./"), !word.hasSuffix("..."), let last = FileTree.parts(of: word).last
        else {
          return word == "." && run.value(ofOption: "-o")?.hasSuffix("/") == false
            ? [GoPackage(name: "main", folder: run.state.workingDirectory, isProgram: true)] : nil
        }
        found.append(GoPackage(name: last, folder: run.path(word), isProgram: true))
        continue
      }
      let isBelow = word.hasSuffix("...")
      let text = isBelow ? String(word.dropLast(word.hasSuffix("/...") ? 4 : 3)) : word
      let folder: String
      if text.hasPrefix(".") || text.hasPrefix("/") || text.isEmpty {
        folder = run.path(text.isEmpty ? "." : text)
      } else if text == module.name || text.hasPrefix(module.name + "/") {
        folder = FileTree.absolute(String(text.dropFirst(module.name.count)), in: module.folder)
          .replacing("//", with: "/")
        let relative = text.dropFirst(module.name.count)
        found +=
          isBelow ? [] : [module.package(at: FileTree.absolute("." + relative, in: module.folder))]
        if !isBelow { continue }
      } else {
        return nil
      }
      if isBelow {
        guard let inside = programs(below: folder, module, run) else { return nil }
        found += inside
      } else {
        found.append(module.package(at: folder))
      }
    }
    return found
  }

  /// How many packages the words name, programs or not; `nil` where that is not known.
  static func count(_ words: [String], _ run: CommandRun) -> Int? {
    var count = 0
    for word in words {
      guard word.hasSuffix("...") else {
        count += 1
        continue
      }
      let folder = run.path(word.hasSuffix("/...") ? String(word.dropLast(4)) : ".")
      guard let paths = run.contextFiles(below: folder, ending: ".go") else { return nil }
      count +=
        Set(
          paths.filter { !$0.contains("/vendor/") && !$0.hasSuffix("_test.go") }.map {
            FileTree.folder(of: $0)
          }
        ).count
    }
    return count
  }

  private static func programs(
    below folder: String, _ module: GoModule, _ run: CommandRun
  ) -> [GoPackage]? {
    guard let paths = run.contextFiles(below: folder, ending: ".go") else { return nil }
    var folders: Set<String> = []
    for path in paths where !path.hasSuffix("_test.go") && !path.contains("/vendor/") {
      guard let text = run.text(of: path) else { return nil }
      if GoSource.packageName(of: text) == "main" { folders.insert(FileTree.folder(of: path)) }
    }
    return folders.sorted().map { module.package(at: $0) }
  }
}

/// What `go.mod` says.
struct GoModule {
  let name: String
  let folder: String
  private let required: [String]
  let hasReplacements: Bool
  /// The version of Go that it asks for.
  let goVersion: String?
  /// Modules that lie in folders of the project.
  private let replaced: [(name: String, path: String)]

  /// The module of the working folder, or of one above it; `nil` where it is not known.
  init?(_ run: CommandRun) {
    var folder = run.state.workingDirectory
    while run.state.files.look(at: folder == "/" ? "/go.mod" : "\(folder)/go.mod").isAbsent,
      folder != "/"
    {
      folder = FileTree.folder(of: folder)
    }
    guard let text = run.text(of: folder == "/" ? "/go.mod" : "\(folder)/go.mod") else {
      return nil
    }
    self.folder = folder
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }
    guard let line = lines.first(where: { $0.hasPrefix("module ") }) else { return nil }
    name = String(line.dropFirst(7)).trimmingBlanks.filter { $0 != "\"" }
    hasReplacements = lines.contains { $0.hasPrefix("replace") }
    goVersion = lines.first { $0.hasPrefix("go ") }.map { String($0.dropFirst(3)).trimmingBlanks }
    replaced = lines.compactMap { line in
      guard let arrow = line.range(of: "=>") else { return nil }
      let left = line[..<arrow.lowerBound].split(separator: " ").first { $0 != "replace" }
      let right = String(line[arrow.upperBound...]).trimmingBlanks
      return right.hasPrefix(".") ? left.map { (String($0), right) } : nil
    }
    required = lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      if words.first == "require", words.count >= 3, words[1] != "(" { return words[1] }
      return words.count >= 2 && words[0].contains(".") && words[1].hasPrefix("v") ? words[0] : nil
    }
  }

  func isRequired(_ package: String) -> Bool {
    required.contains { package == $0 || package.hasPrefix($0 + "/") }
  }

  /// Asked for, and to be had from elsewhere.
  func isFetched(_ package: String) -> Bool {
    isRequired(package)
      && !replaced.contains { package == $0.name || package.hasPrefix($0.name + "/") }
  }

  /// A module of the project that is not where the file says.
  func missingReplacement(_ run: CommandRun) -> (name: String, path: String)? {
    replaced.first {
      run.state.files.look(at: FileTree.absolute("\($0.path)/go.mod", in: folder)).isAbsent
    }
  }

  /// The last part of the package's folder, or of the module's name at its root.
  func package(at folder: String) -> GoPackage {
    guard folder == self.folder else {
      return GoPackage(name: FileTree.name(of: folder), folder: folder, isProgram: true)
    }
    let names = name.split(separator: "/").map(String.init)
    let isVersion = names.last.map { $0.hasPrefix("v") && Int($0.dropFirst()) != nil } ?? false
    let last = isVersion && names.count > 1 ? names[names.count - 2] : names.last ?? "main"
    return GoPackage(name: last, folder: folder, isProgram: true)
  }
}

/// What a program and the packages of its own module import.
struct GoSources {
  var imports: Set<String> = []
  /// Every file of the program's own folder needs C.
  var isAllC = true
  /// Libraries that `#cgo LDFLAGS` names.
  var libraries: Set<String> = []
  /// The newest glibc of which a function is called, where one is known.
  var newestSymbols: String?

  /// `nil` where not all can be read.
  init?(of package: GoPackage, _ module: GoModule, _ run: CommandRun) {
    var open = [package.folder]
    var seen: Set<String> = []
    while let folder = open.popLast(), seen.count < 500 {
      guard seen.insert(folder).inserted else { continue }
      guard case .present(.directory(let directory)) = run.state.files.look(at: folder) else {
        return nil
      }
      for (name, node) in directory.entries(matching: "*.go") where !name.hasSuffix("_test.go") {
        guard case .file(let file) = node, let bytes = run.context.bytes(of: file) else {
          return nil
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let names = GoSource.imports(in: text)
        if folder == package.folder, !names.contains("C") { isAllC = false }
        libraries.formUnion(GoSource.libraries(in: text))
        if names.contains("C") {
          newestSymbols =
            NewFunctions.newest(in: text, run.state.baseImage?.libc ?? .musl) ?? newestSymbols
        }
        for name in names {
          if name == module.name || name.hasPrefix(module.name + "/") {
            open.append(
              FileTree.absolute("." + name.dropFirst(module.name.count), in: module.folder))
          } else {
            imports.insert(name)
          }
        }
      }
    }
  }

  /// A function of C that the image's library does not have yet.
  func missingFunction(_ package: GoPackage, _ run: CommandRun) -> String? {
    guard imports.contains("C"),
      case .present(.directory(let directory)) = run.state.files.look(at: package.folder)
    else { return nil }
    let text = directory.entries(matching: "*.go").compactMap {
      run.text(of: "\(package.folder)/\($0.name)")
    }.joined()
    return NewFunctions.missing(in: text, run.state.baseImage?.libc)
  }

  /// A package of the module itself whose folder is not there.
  static func missingPackage(of package: GoPackage, _ module: GoModule, _ run: CommandRun)
    -> String?
  {
    var open = [package.folder]
    var seen: Set<String> = []
    while let folder = open.popLast(), seen.count < 500 {
      guard seen.insert(folder).inserted,
        case .present(.directory(let directory)) = run.state.files.look(at: folder)
      else { continue }
      for (name, node) in directory.entries(matching: "*.go") where !name.hasSuffix("_test.go") {
        guard case .file(let file) = node, let bytes = run.context.bytes(of: file) else { continue }
        for name in GoSource.imports(in: String(decoding: bytes, as: UTF8.self))
        where name == module.name || name.hasPrefix(module.name + "/") {
          let inner = FileTree.absolute("." + name.dropFirst(module.name.count), in: module.folder)
          if run.state.files.look(at: inner).isAbsent { return name }
          open.append(inner)
        }
      }
    }
    return nil
  }

  var usesNetwork: Bool {
    imports.contains {
      $0 == "net"
        || $0.hasPrefix("net/") && $0 != "net/url" && $0 != "net/netip" && $0 != "net/mail"
          && $0 != "net/textproto"
        || $0 == "os/user"
    }
  }
}

/// As much of Go as is needed to see what a file imports.
enum GoSource {
  static func packageName(of text: String) -> String? {
    let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("package ") }
    return line.map { String($0.dropFirst(8).prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
  }

  static func imports(in text: String) -> [String] {
    var names: [String] = []
    var isInside = false
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmingBlanks
      if line.hasPrefix("import (") {
        isInside = true
      } else if isInside, line.hasPrefix(")") {
        isInside = false
      } else if isInside || line.hasPrefix("import ") {
        if line.hasPrefix("//") { continue }
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        if parts.count >= 3 { names.append(String(parts[1])) }
      }
    }
    return names
  }

  /// Names of functions that stand at the start of a line.
  static func functions(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("func "), !line.hasPrefix("func (") else { return nil }
      let name = line.dropFirst(5).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return ["main", "init"].contains(name) ? nil : String(name)
    }
  }

  static func libraries(in text: String) -> Set<String> {
    var found: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline)
    where line.contains("#cgo") && line.contains("LDFLAGS") {
      for word in line.split(separator: " ") where word.hasPrefix("-l") {
        found.insert(String(word.dropFirst(2)))
      }
    }
    return found
  }
}

extension String {
  /// A package that is not Go's own: its first part is a host.
  var isForeignGoPackage: Bool { prefix { $0 != "/" }.contains(".") }

  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
