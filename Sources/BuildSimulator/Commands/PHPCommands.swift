import BuildModel

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
  /// The Debian images keep what extensions are compiled with, the Alpine ones do not.
  ///
  /// Source: docker-library/php, `Dockerfile-linux.template` (`PHPIZE_DEPS`).
  private static func lacksCompiler(_ run: CommandRun) -> Bool {
    run.state.isOfficialPHP && run.state.baseImage?.packageManager == "apk"
      && run.shell.firstUnknown == nil && run.state.unknownCommand == nil
      && run.state.installedPackages.isDisjoint(with: ["autoconf", "build-base", "alpine-sdk"])
  }

  static let names = [
    "docker-php-ext-configure", "docker-php-ext-enable", "docker-php-ext-install", "pecl",
    "install-php-extensions",
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
    if run.commandName == "a2enmod" {
      run.state.apacheModules.formUnion(run.arguments.compactMap(\.self))
      return .done(.zero)
    }
    if run.commandName == "pecl", run.has(option: "install"), lacksCompiler(run) {
      return .fails(
        "Cannot find autoconf. Please check your autoconf installation and the\n$PHP_AUTOCONF environment variable. Then, rerun this script.\n\nERROR: `phpize' failed"
      )
    }
    // Source: pear's default `temp_dir` and `download_dir`.
    if run.commandName == "pecl" { run.open("/tmp/pear") }
    run.state.phpExtensions.formUnion(run.arguments.compactMap(\.self))
    for folder in [PHPExtensions.folder, "/usr/local/etc/php/conf.d"] { run.open(folder) }
    return .done(.unknown)
  }
}
