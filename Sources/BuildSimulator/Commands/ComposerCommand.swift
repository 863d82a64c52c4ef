import BuildModel

/// `composer install` puts `vendor`, with the autoloader.
///
/// Source: getcomposer.org, "Basic usage" and "Command-line interface".
struct ComposerCommand: SimulatedCommand {
  static let names = ["composer", "composer.phar"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let home = run.state.workingDirectory
    defer { run.state.workingDirectory = home }
    if let folder = run.value(ofOption: "-d", "--working-dir") {
      run.state.workingDirectory = run.path(folder)
    }
    let verb = run.operands(valueOptions: ["-d", "--working-dir"])?.first
    if run.has(option: "--version", "-V") { return .done(.zero) }
    switch verb {
    case "install", "update", "i", "u": return install(&run)
    case "dump-autoload", "dumpautoload":
      makeAutoloader(project(in: run), &run)
      return .done(.unknown)
    case "require", "global", "create-project", "run-script", "run", "exec":
      return .unknown("composer \(verb ?? "")")
    default: return .done(.unknown)
    }
  }

  private static func project(in run: CommandRun) -> ComposerProject? {
    ComposerProject(
      manifest: run.read("composer.json"), lock: run.read("composer.lock"),
      withDevelopment: !run.has(option: "--no-dev"))
  }

  private static func install(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.look("composer.json").isAbsent {
      return .fails("Composer could not find a composer.json file in \(run.state.workingDirectory)")
    }
    let project = project(in: run)
    if let problem = project.flatMap({ unmetPlatform(of: $0, in: run) }) { return .fails(problem) }
    if let missing = missingUnpacker(run) { return .fails(missing) }
    if run.isRefused(writing: run.path("vendor/x")) {
      return .fails("\(run.path("vendor")) does not exist and could not be created.")
    }
    let vendor = run.path("vendor")
    if let folders = project?.vendorFolders {
      let isNew = !run.state.files.look(at: vendor).isDirectory
      run.makeFolder(vendor)
      if isNew { run.state.files.close(vendor) }
      for name in folders + ["bin", "composer"] {
        run.makeFolder("\(vendor)/\(name)", isOpen: true)
      }
    } else {
      run.makeFolder(vendor, isOpen: true)
    }
    if !run.has(option: "--no-autoloader") { makeAutoloader(project, &run) }
    return .done(.unknown)
  }

  /// The autoloader checks the version of PHP first.
  private static func makeAutoloader(_ project: ComposerProject?, _ run: inout CommandRun) {
    let isUnchecked = run.arguments.contains { $0?.hasPrefix("--ignore-platform-req") ?? true }
    run.makeFile(at: run.path("vendor/autoload.php")) { file in
      file.facts.neededPHP = isUnchecked ? nil : project?.neededVersion?.text
    }
  }

  // MARK: What stops it

  /// A version of PHP, or an extension, that packages ask for and this image has not.
  ///
  /// Source: composer/composer, `Problem.php`.
  private static func unmetPlatform(of project: ComposerProject, in run: CommandRun) -> String? {
    let ignores = run.arguments.contains { $0?.hasPrefix("--ignore-platform-req") ?? true }
    guard !ignores, !project.fakesPlatform, run.state.unknownCommand == nil,
      run.shell.firstUnknown == nil, run.state.isOfficialPHP
    else { return nil }
    if let needed = project.neededVersion, let own = run.state.phpVersion, own < needed {
      return
        "Your lock file does not contain a compatible set of packages. Please run composer update.\n\n  Problem 1\n    - Root composer.json requires php >=\(needed.text) but your php version (\(own.text)) does not satisfy that requirement."
    }
    let missing = project.extensions.first { name in
      PHPExtensions.optional.contains(name) && !run.state.mayHave(phpExtension: name)
    }
    return missing.map { name in
      "Your lock file does not contain a compatible set of packages. Please run composer update.\n\n  Problem 1\n    - Root composer.json requires PHP extension ext-\(name) * but it is missing from your system. Install or enable PHP's \(name) extension."
    }
  }

  /// Packages come as archives or from repositories: one of the two must be possible.
  ///
  /// Source: composer/composer, `ZipDownloader.php`.
  private static func missingUnpacker(_ run: CommandRun) -> String? {
    guard run.state.isOfficialPHP, run.shell.firstUnknown == nil,
      !run.state.phpExtensions.contains("zip"),
      run.text(of: "composer.lock")?.contains("\"name\":") ?? true,
      ["unzip", "git", "7z"].allSatisfy({ run.state.lacks(tool: $0) || $0 == "7z" })
    else { return nil }
    return
      "The zip extension and unzip/7z commands are both missing, skipping.\nIn GitDownloader.php: git was not found in your PATH, skipping source download"
  }
}
