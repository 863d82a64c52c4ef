import BuildModel

/// `go build`, `go install` and what goes before them.
///
/// Source: go help build, go help environment (`CGO_ENABLED`, `GOOS`, `GOARCH`), cmd/cgo: without a C
/// compiler, and when building for another processor, cgo is off.
struct GoCommand: SimulatedCommand {
  static let names = ["go"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("go") }
    run.arguments.removeFirst()
    // `-C folder` comes first and counts for all that follows.
    let home = run.state.workingDirectory
    if run.arguments.first == "-C", run.arguments.count > 1, let folder = run.arguments[1] {
      run.state.workingDirectory = run.path(folder)
      run.arguments.removeFirst(2)
    }
    defer { run.state.workingDirectory = home }
    switch verb {
    case "build": return build(&run)
    case "install": return install(&run)
    case "env", "fmt", "generate", "list", "test", "version", "vet", "clean":
      return verb == "generate" ? .unknown("go generate") : .done(.zero)
    case "mod", "get", "work":
      guard !mayHaveModule(run), run.arguments.first != "init" else { return .done(.unknown) }
      return .fails("go: go.mod file not found in current directory or any parent directory")
    default: return .unknown("go \(verb)")
    }
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    let packages = packages(of: run)
    guard packages.count <= 1 else { return .unknown("go build") }
    let package = packages.first ?? "."
    // `./...` builds every program that it finds.
    if package.hasSuffix("...") { return .unknown("go build") }
    if let failure = missing(package, run) { return .fails(failure) }
    guard let name = programName(of: package, run) else { return .unknown("go build") }
    var path = run.path(name)
    if let output = run.value(ofOption: "-o") {
      path = run.path(output)
      let isFolder: Bool
      if case .present(.directory) = run.state.files.look(at: path) {
        isFolder = true
      } else {
        isFolder = output.hasSuffix("/")
      }
      if isFolder { path += "/\(name)" }
    }
    run.make(program(of: package, run), at: path)
    return .done(.unknown)
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    let packages = packages(of: run)
    guard packages.count == 1, let package = packages.first, package.hasPrefix("."),
      let name = programName(of: package, run)
    else { return .unknown("go install") }
    let home =
      run.state.scope.value(of: "GOBIN") ?? "\(run.state.scope.value(of: "GOPATH") ?? "/go")/bin"
    run.make(program(of: package, run), at: "\(home)/\(name)")
    return .done(.unknown)
  }

  /// Options that take the next word.
  private static let withValue: Set<String> = [
    "-o", "-p", "-ldflags", "-gcflags", "-asmflags", "-tags", "-mod", "-modfile", "-buildmode",
    "-pkgdir", "-C", "-covermode", "-coverpkg", "-compiler", "-gccgoflags", "-installsuffix",
    "-overlay", "-toolexec", "-pgo",
  ]

  private static func packages(of run: CommandRun) -> [String] {
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

  private static func missing(_ package: String, _ run: CommandRun) -> String? {
    if !mayHaveModule(run), !package.hasSuffix(".go") {
      return "go: go.mod file not found in current directory or any parent directory; "
        + "see 'go help modules'"
    }
    let path = run.path(package)
    guard run.state.files.look(at: path).isAbsent else { return nil }
    return package.hasPrefix(".") ? "stat \(path): directory not found" : nil
  }

  /// Whether a `go.mod` lies in the working folder or in one above it, as far as that is known.
  private static func mayHaveModule(_ run: CommandRun) -> Bool {
    if run.state.scope.value(of: "GO111MODULE") == "off" { return true }
    let parts = FileTree.parts(of: run.state.workingDirectory)
    return (0...parts.count).contains { count in
      let folder = "/" + parts.prefix(count).joined(separator: "/")
      return !run.state.files.look(at: "\(folder)/go.mod").isAbsent
    }
  }

  /// The last part of the package's folder, or of the module's name at its root.
  private static func programName(of package: String, _ run: CommandRun) -> String? {
    if package.hasSuffix(".go") {
      return package.split(separator: "/").last.map { String($0.dropLast(3)) }
    }
    let parts = FileTree.parts(of: package)
    if let last = parts.last, package.hasPrefix(".") { return last }
    guard package == "." || package == "./" else { return nil }
    if run.value(ofOption: "-o")?.hasSuffix("/") == false, run.read("go.mod") == nil {
      return "main"
    }
    guard let text = run.text(of: "go.mod") else { return nil }
    let module = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("module ") }
    let names = module?.dropFirst(7).split(separator: "/").map(String.init) ?? []
    let isVersion = names.last.map { $0.hasPrefix("v") && Int($0.dropFirst()) != nil } ?? false
    return (isVersion && names.count > 1 ? names[names.count - 2] : names.last)?
      .trimmingBlanks
  }

  // MARK: How it is linked

  private static func program(of package: String, _ run: CommandRun) -> Program? {
    let scope = run.state.scope
    let platform = scope.value(of: "TARGETARCH") ?? "amd64"
    let foreign = scope.value(of: "GOARCH").flatMap { $0 == platform ? nil : $0 }
    let isForeign = foreign != nil || scope.value(of: "GOOS").map { $0 != "linux" } ?? false
    let foreignName = isForeign ? foreign ?? scope.value(of: "GOOS") : nil
    switch linkage(run) {
    case nil: return nil
    case let linkage?: return Program(linkage, foreignArchitecture: foreignName)
    }
  }

  private static func linkage(_ run: CommandRun) -> Program.Linkage? {
    let scope = run.state.scope
    if scope.mayHaveValue("CGO_ENABLED") { return nil }
    switch scope.value(of: "CGO_ENABLED") {
    case "0": return .static
    case "1": break
    case nil where scope.value(of: "GOARCH") != nil && scope.value(of: "GOARCH") != "amd64":
      return .static
    case nil:
      switch run.hasCompiler {
      case nil: return nil
      case false?: return .static
      case true?: break
      }
    default: return nil
    }
    let flags = (run.value(ofOption: "-ldflags") ?? "") + (scope.value(of: "CGO_LDFLAGS") ?? "")
    if flags.contains("-static") { return .static }
    guard let imports = imports(run), let libc = run.state.baseImage?.libc else { return nil }
    let tags = Set((run.value(ofOption: "-tags") ?? "").split { $0 == "," || $0 == " " })
    let isPure = tags.isSuperset(of: ["netgo", "osusergo"])
    let usesC = imports.contains("C")
    let usesLibc =
      usesC
      || !isPure && imports.contains { $0 == "net" || $0.hasPrefix("net/") || $0 == "os/user" }
    // What cgo itself calls is older than any C library in use: threads moved into libc in 2.34.
    if usesLibc {
      return .dynamic(
        Program.Needs(libc: libc, newestSymbols: usesC ? nil : "2.34", mayNeedMore: usesC))
    }
    // Another module may use the network or C.
    return imports.contains { $0.prefix { $0 != "/" }.contains(".") && !isPure } ? nil : .static
  }

  /// What the module's own files import; `nil` where not all can be read.
  private static func imports(_ run: CommandRun) -> Set<String>? {
    guard let paths = run.contextFiles(below: run.state.workingDirectory, ending: ".go"),
      !paths.isEmpty
    else { return nil }
    let module = run.text(of: "go.mod")?.split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix("module ") }.map { String($0.dropFirst(7)).trimmingBlanks }
    var imports: Set<String> = []
    for path in paths where !path.hasSuffix("_test.go") {
      guard let text = run.text(of: path) else { return nil }
      for name in GoSource.imports(in: text) where module.map({ !name.hasPrefix($0) }) ?? true {
        imports.insert(name)
      }
    }
    return imports
  }
}

/// As much of Go as is needed to see what a file imports.
enum GoSource {
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
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        if parts.count >= 3 { names.append(String(parts[1])) }
      }
    }
    return names
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
