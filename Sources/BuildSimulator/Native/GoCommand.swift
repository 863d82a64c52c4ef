import BuildModel
import Findings

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

  // MARK: Building

  /// A flag behind the first package, where Go takes it for another package.
  private static func flag(behind words: [String], _ run: CommandRun) -> String? {
    guard let first = words.first, let index = run.arguments.lastIndex(of: first) else {
      return nil
    }
    return run.arguments[(index + 1)...].compactMap(\.self).first { $0.hasPrefix("-") }
  }

  private static func build(_ run: inout CommandRun) -> CommandRun.Outcome {
    let named = GoPackage.words(of: run)
    let words = named.isEmpty ? ["."] : named
    if let flag = flag(behind: named, run) {
      return .fails("malformed import path \"\(flag)\": leading dash")
    }
    let module = GoModule(run, naming: words[0])
    if let refusal = toolchainRefusal(module, run) { return .fails(refusal) }
    if let failure = missing(words, module, run) { return .fails(failure) }
    if words.allSatisfy({ $0.hasSuffix(".go") }) { return build(files: words, &run) }
    guard let packages = GoPackage.programs(words, module, run) else { return .unknown("go build") }
    if let failure = unbuildable(packages, module, run) { return .fails(failure) }
    if let flag = GoLinkage.foreignLinkerFlag(run) {
      return .fails("flag provided but not defined: \(flag)\nusage: link [options] main.o")
    }
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
  private static func toolchainRefusal(_ module: GoModule?, _ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "go", image.vendor == "docker-official",
      let wanted = module?.goVersion,
      GoSettings.value("GOTOOLCHAIN", run) ?? "local" == "local",
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
      for function in GoFile.functions(in: run.text(of: "\(folder)/\(name)") ?? "")
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
    let module = GoModule(run, naming: wanted[0])
    if let failure = missing(wanted, module, run) { return .fails(failure) }
    guard let packages = GoPackage.programs(wanted, module, run) else {
      return .unknown("go install")
    }
    if let failure = unbuildable(packages, module, run) { return .fails(failure) }
    for package in packages {
      run.make(GoLinkage(run, package).program, at: "\(home)/\(package.name)")
    }
    return .done(.unknown)
  }

  // MARK: What stops it

  private static func missing(
    _ words: [String], _ module: GoModule?, _ run: CommandRun
  ) -> String? {
    // The rest of the way is looked at only where it is needed.
    let isInGOPATH = run.state.workingDirectory == "/go"
    if module == nil || isInGOPATH, !mayHaveModule(run), !words.allSatisfy({ $0.hasSuffix(".go") })
    {
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
  private static func unbuildable(
    _ packages: [GoPackage], _ module: GoModule?, _ run: CommandRun
  ) -> String? {
    guard run.shell.firstUnknown == nil, let module else { return nil }
    if let member = module.missingMember {
      return
        "go: cannot load module listed in go.work file: open \(member): no such file or directory"
    }
    let hasSums = !run.state.files.look(at: "\(module.folder)/go.sum").isAbsent
    let isVendored = !run.state.files.look(at: "\(module.folder)/vendor").isAbsent
    for package in packages {
      guard let sources = package.sources else { continue }
      if let missing = sources.missingPackage {
        return "no required module provides package \(missing); to add it:\n\tgo get \(missing)"
      }
      if GoSettings.value("CGO_ENABLED", run) != "0",
        let library = sources.libraries.first(where: {
          SystemLibraries.canLink($0, in: run) == false
        })
      {
        return
          "fatal error: \(library)lib.h: No such file or directory\ncompilation terminated.\n/usr/bin/ld: cannot find -l\(library)"
      }
      if let pattern = sources.missingEmbedded {
        return "pattern \(pattern): no matching files found"
      }
      guard sources.isComplete else { continue }
      let bringsSums =
        run.has(option: "-mod=mod")
        || GoSettings.value("GOFLAGS", run)?.contains("-mod=mod") == true
      if let failure = missingReplacement(of: module, run) { return failure }
      let asksForVendor =
        run.has(option: "-mod=vendor")
        || GoSettings.value("GOFLAGS", run)?.contains("-mod=vendor") == true
      if asksForVendor, !isVendored, sources.imports.contains(where: { module.isFetched($0) }) {
        return
          "go: inconsistent vendoring in \(module.folder):\n\tis explicitly required in go.mod, but not marked as explicit in vendor/modules.txt"
      }
      if bringsSums { continue }
      if !hasSums, !isVendored, !module.isInWorkspace,
        let foreign = sources.imports.sorted().first(where: { module.isFetched($0) })
      {
        return
          "missing go.sum entry for module providing package \(foreign); to add:\n\tgo get \(module.name)"
      }
      if let foreign = sources.imports.sorted().first(where: {
        $0.isForeignGoPackage && !module.isRequired($0)
      }), !isVendored,
        !module.hasReplacements, !module.isInWorkspace
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

  /// Whether the toolchain is older than 1.18, whose `go get` installs programs outside of modules.
  ///
  /// Source: go.dev/doc/go1.18, "go get".
  static func isBeforeModulesOnly(_ run: CommandRun) -> Bool {
    let text = run.state.scope.value(of: "GOLANG_VERSION") ?? run.state.baseImage?.runtime?.version
    guard let own = text.flatMap({ DottedVersion($0) }), let first = DottedVersion("1.18") else {
      return false
    }
    return own < first || isOldTag(run.state.baseImage?.reference ?? "")
  }

  private static func isOldTag(_ reference: String) -> Bool {
    let tag = reference.split(separator: ":").dropFirst().first ?? ""
    guard let version = DottedVersion(String(tag.prefix { $0.isNumber || $0 == "." })),
      let first = DottedVersion("1.18")
    else { return false }
    return version.numbers.count > 1 && version < first
  }

  /// Whether a `go.mod` lies in the working folder or in one above it, as far as that is known.
  static func mayHaveModule(_ run: CommandRun) -> Bool {
    // Before 1.16 a project needed none.
    if isBeforeModulesOnly(run) { return true }
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
