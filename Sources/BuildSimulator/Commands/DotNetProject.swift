import BuildModel
import Findings

/// What a project file says of what it makes, with what the command line says over it.
struct DotNetProject {
  let name: String
  let framework: String
  let isProgram: Bool
  let runtime: String?
  let isWeb: Bool
  private let isContained: Bool
  private let isSingleFile: Bool
  let isNative: Bool
  /// Works without culture data, or brings its own.
  private let isInvariant: Bool
  private let hasStarter: Bool

  /// `shared` is what a file of settings above the project says for all.
  init(_ text: String, path: String, _ run: CommandRun, shared: String = "") {
    let file = FileTree.name(of: path)
    func property(_ name: String) -> String? {
      let given = run.arguments.compactMap(\.self).first {
        let word = $0.drop { $0 == "-" || $0 == "/" }
        return ["p:\(name)=", "property:\(name)="].contains { word.hasPrefix($0) }
      }
      return given.flatMap { $0.split(separator: "=", maxSplits: 1).last.map(String.init) }
        ?? text.element(name) ?? conditional(name) ?? shared.element(name)
    }
    // `<PublishAot Condition="'$(Aot)' == 'true'">`, where the command line gives the property.
    func conditional(_ name: String) -> String? {
      guard let open = text.range(of: "<\(name) Condition=\"'$("),
        let close = text.range(of: "</\(name)>", from: open.upperBound)
      else { return nil }
      let inside = text[open.upperBound..<close.lowerBound].split(separator: ">", maxSplits: 1)
      let words = inside.first?.split(separator: "'").map(String.init) ?? []
      guard words.count >= 3, let asked = words.first?.dropLast(), words[1].contains("=="),
        let given = property(String(asked)), given.lowercased() == words[2].lowercased()
      else { return nil }
      return inside.last.map(String.init)
    }
    name = property("AssemblyName") ?? file.split(separator: ".").dropLast().joined(separator: ".")
    framework =
      run.value(ofOption: "-f", "--framework") ?? property("TargetFramework") ?? "net10.0"
    // A file of settings above the project may say it for all.
    isInvariant =
      property("InvariantGlobalization")?.lowercased() == "true" || text.contains("ICU4C")
      || !run.look("Directory.Build.props").isAbsent
    isWeb = text.contains("Microsoft.NET.Sdk.Web") || text.contains("Microsoft.AspNetCore.App")
    isProgram =
      isWeb || property("OutputType")?.lowercased() == "exe"
      || text.contains("Microsoft.NET.Sdk.Worker")
    var runtime = run.value(ofOption: "-r", "--runtime") ?? property("RuntimeIdentifier")
    if runtime == nil, let architecture = run.value(ofOption: "-a", "--arch") {
      // The system is the SDK's own.
      let system = run.state.baseImage?.libc == .musl ? "linux-musl" : "linux"
      runtime = "\(system)-\(architecture == "amd64" ? "x64" : architecture)"
    }
    let contained = run.value(ofOption: "--self-contained", "--sc") ?? property("SelfContained")
    isNative = property("PublishAot")?.lowercased() == "true"
    isSingleFile = property("PublishSingleFile")?.lowercased() == "true"
    isContained =
      contained.map { $0.lowercased() != "false" } ?? false
      || (run.arguments.last == "--self-contained"
        || run.has(option: "--self-contained") && contained?.hasPrefix("-") == true)
      || property("PublishTrimmed")?.lowercased() == "true" || isNative
    if run.has(option: "--no-self-contained") {
      self.runtime = runtime
    } else {
      self.runtime = isContained ? runtime ?? "linux-x64" : runtime
    }
    hasStarter = property("UseAppHost")?.lowercased() != "false"
  }

  /// Whether what it makes may be said in a file for all projects, or for several frameworks.
  ///
  /// Source: learn.microsoft.com, "Customize the build by folder".
  static func isSetElsewhere(_ text: String, path: String, _ run: CommandRun) -> Bool {
    if text.contains("<TargetFrameworks>"), run.value(ofOption: "-f", "--framework") == nil {
      return true
    }
    guard let file = shared(above: path, run) else { return false }
    // What is said under a condition, or taken from elsewhere, is not followed.
    return run.text(of: file).map { text in
      ["AssemblyName", "Condition", "<Import", "TargetFrameworks"].contains { text.contains($0) }
    } ?? true
  }

  /// The nearest `Directory.Build.props` above a project.
  static func shared(above path: String, _ run: CommandRun) -> String? {
    var folder = FileTree.folder(of: run.path(path))
    while true {
      let file = folder == "/" ? "/Directory.Build.props" : "\(folder)/Directory.Build.props"
      if !run.look(file).isAbsent { return file }
      if folder == "/" { return nil }
      folder = FileTree.folder(of: folder)
    }
  }

  /// `10` of `net10.0`; `nil` for frameworks of another kind.
  var version: Int? {
    framework.hasPrefix("net") ? Int(framework.dropFirst(3).prefix { $0.isNumber }) : nil
  }

  /// `source` is the text of what the program does first.
  func put(into folder: String, source: String?, _ run: inout CommandRun) {
    var library = File(size: .unknown, origin: .command, attributes: run.newFile)
    library.facts.source = source
    library.facts.dotNet = DotNetLibrary(
      isWeb: isWeb,
      version: version)
    run.makeFile(at: "\(folder)/\(name).pdb")
    if !isNative, !isSingleFile {
      run.makeFile(at: "\(folder)/\(name).deps.json")
      run.put(.file(library), at: "\(folder)/\(name).dll")
      run.makeFile(at: "\(folder)/\(name).runtimeconfig.json")
    }
    guard hasStarter, isProgram else { return }
    var starter = File(size: .unknown, origin: .command, attributes: run.newProgram)
    starter.facts.program = program(run)
    starter.facts.source = source
    // One that is not self-contained needs the runtime as the library does.
    if !isContained {
      starter.facts.dotNet = library.facts.dotNet
      starter.facts.dotNet?.isSingleFile = isSingleFile
    }
    run.put(.file(starter), at: "\(folder)/\(name)")
  }

  /// A self-contained starter needs libstdc++ and libgcc_s beside the C library; a native one the C library
  /// alone.
  ///
  /// Source: dotnet/core, "Linux system dependencies"; learn.microsoft.com, "Native AOT deployment".
  private func program(_ run: CommandRun) -> Program? {
    // Without a runtime of its own the starter is the SDK's.
    let isMusl = runtime.map { $0.contains("musl") } ?? (run.state.baseImage?.libc == .musl)
    guard run.state.baseImage != nil else { return nil }
    let own = run.state.baseImage?.libc
    let libc: BaseImage.Libc =
      isMusl ? .musl : own == .musl ? .glibc(version: nil) : own ?? .glibc(version: nil)
    var needs = Program.Needs(libc: libc, newestSymbols: isMusl ? nil : "2.27")
    if isNative, !isMusl { needs.newestSymbols = nil }
    if !isNative { needs.libraries = ["libstdc++.so.6", "libgcc_s.so.1"] }
    let foreign = runtime.flatMap {
      $0.hasSuffix("arm64") ? "arm64" : $0.hasPrefix("win") ? "windows" : nil
    }
    var program = Program(.dynamic(needs), foreignArchitecture: foreign)
    if isContained, !isNative, !isInvariant { program.startNeeds = [.icu] }
    return program
  }
}
