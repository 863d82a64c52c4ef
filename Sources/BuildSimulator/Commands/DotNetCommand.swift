import BuildModel

/// `dotnet publish -o DIR` makes `DIR/<project>.dll` and a starter of the same name.
///
/// Source: learn.microsoft.com, "dotnet publish"; `AssemblyName` takes the project file's name by default.
struct DotNetCommand: SimulatedCommand {
  static let names = ["dotnet"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown, let verb = run.arguments.first ?? nil else { return .unknown("dotnet") }
    switch verb {
    case "restore", "build", "test", "--version", "--info", "tool", "nuget", "clean":
      return .done(.unknown)
    case "publish": break
    default: return .unknown("dotnet \(verb)")
    }
    run.arguments.removeFirst()
    guard let output = run.value(ofOption: "-o", "--output"), let project = project(of: run),
      let text = run.text(of: project)
    else { return .unknown("dotnet publish") }
    let stem = String((project.split(separator: "/").last ?? "").dropLast(".csproj".count))
    let name = text.element("AssemblyName") ?? stem
    let folder = run.path(output)
    let isContained =
      run.has(option: "--self-contained", "--sc") && !run.arguments.contains("false")
      || text.element("PublishAot") == "true"
    var library = File(size: .unknown, origin: .command)
    library.dotNet = text.contains("Microsoft.NET.Sdk.Web") ? .web : .plain
    if text.element("PublishAot") != "true" {
      run.state.files.put(.file(library), at: "\(folder)/\(name).dll")
      run.state.files.put(
        .file(File(size: .unknown, origin: .command)), at: "\(folder)/\(name).runtimeconfig.json")
    }
    run.make(isContained ? starter(run) : nil, at: "\(folder)/\(name)")
    run.state.files.open(folder)
    return .done(.unknown)
  }

  /// The project file that is named, or the only one of the folder.
  private static func project(of run: CommandRun) -> String? {
    let named = run.arguments.compactMap(\.self).first { $0.hasSuffix(".csproj") }
    if let named { return named }
    let folder = run.arguments.compactMap(\.self).first {
      !$0.hasPrefix("-") && run.contextFiles(below: run.path($0), ending: ".csproj")?.count == 1
    }
    let place = run.path(folder ?? ".")
    let files = run.contextFiles(below: place, ending: ".csproj")?.filter {
      FileTree.parts(of: $0).count == FileTree.parts(of: place).count + 1
    }
    return files?.count == 1 ? files?.first : nil
  }

  /// A self-contained starter needs libstdc++ and libgcc_s beside the C library.
  ///
  /// Source: dotnet/core, "Linux system dependencies".
  private static func starter(_ run: CommandRun) -> Program? {
    let runtime = run.value(ofOption: "-r", "--runtime", "--os") ?? ""
    let libc: BaseImage.Libc? = runtime.contains("musl") ? .musl : run.state.baseImage?.libc
    guard let libc else { return nil }
    return Program(
      .dynamic(
        Program.Needs(
          libc: libc, libraries: libc == .musl ? [] : ["libstdc++.so.6", "libgcc_s.so.1"],
          newestSymbols: "2.27")))
  }
}
