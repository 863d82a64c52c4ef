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
    case "install", "update", "i", "u":
      if run.look("composer.json").isAbsent {
        return .fails(
          "Composer could not find a composer.json file in \(run.state.workingDirectory)")
      }
      if let missing = missingUnpacker(run) { return .fails(missing) }
      if run.isRefused(writing: run.path("vendor/x")) {
        return .fails("\(run.path("vendor")) does not exist and could not be created.")
      }
      run.makeFolder(run.path("vendor"), isOpen: true)
      if !run.has(option: "--no-autoloader") { run.makeFile(at: run.path("vendor/autoload.php")) }
      return .done(.unknown)
    case "dump-autoload", "dumpautoload":
      run.makeFile(at: run.path("vendor/autoload.php"))
      return .done(.unknown)
    case "require", "global", "create-project", "run-script", "run", "exec":
      return .unknown("composer \(verb ?? "")")
    default: return .done(.unknown)
    }
  }
}

extension ComposerCommand {
  /// Packages come as archives or from repositories: one of the two must be possible.
  ///
  /// Source: composer/composer, `ZipDownloader.php`.
  private static func missingUnpacker(_ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "php", image.vendor == "docker-official",
      run.shell.firstUnknown == nil,
      !run.state.hasZipExtension, run.text(of: "composer.lock")?.contains("\"name\":") ?? true,
      ["unzip", "git", "7z"].allSatisfy({ run.state.lacks(tool: $0) || $0 == "7z" })
    else { return nil }
    return
      "The zip extension and unzip/7z commands are both missing, skipping.\nIn GitDownloader.php: git was not found in your PATH, skipping source download"
  }
}

extension PHPExtensionCommands {
  /// What pkg-config looks for, and how its development package begins in Debian and Alpine.
  ///
  /// Source: php-src, the `config.m4` of the extensions.
  private static let libraries: [String: String] = [
    "bz2": "bzip2", "gd": "libpng", "gmp": "gmp", "intl": "icu-uc >= 57.1", "pdo_pgsql": "libpq",
    "pgsql": "libpq", "soap": "libxml-2.0", "xsl": "libxslt", "zip": "libzip >= 0.11",
  ]

  /// The library of an extension that cannot be compiled; any development package may bring it along.
  fileprivate static func missingLibrary(_ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "php", image.vendor == "docker-official",
      run.shell.firstUnknown == nil, run.state.unknownCommand == nil,
      run.state.listsAll(packages: run.state.installedPackages),
      !run.state.installedPackages.contains(where: { $0.hasSuffix("-dev") })
    else { return nil }
    return run.arguments.compactMap(\.self).compactMap { libraries[$0] }.first
  }
}

/// `docker-php-ext-install` and its kin of the official PHP image.
struct PHPExtensionCommands: SimulatedCommand {
  static let names = [
    "docker-php-ext-configure", "docker-php-ext-enable", "docker-php-ext-install", "pecl",
    "a2enmod", "a2ensite", "a2dissite", "phpize",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    if let owner = run.owner, owner.user != 0 {
      return .fails("\(run.commandName): Permission denied")
    }
    if run.commandName == "docker-php-ext-install", let missing = missingLibrary(run) {
      return .fails(
        "configure: error: Package requirements (\(missing)) were not met:\n\nNo package '\(missing)' found"
      )
    }
    // Source: pear's default `temp_dir` and `download_dir`.
    if run.commandName == "pecl" { run.open("/tmp/pear") }
    if run.has(option: "zip") { run.state.hasZipExtension = true }
    return .done(.unknown)
  }
}
