import BuildModel
import DockerfileSyntax

/// Extensions of PHP that must be compiled or installed, and what of a script needs them.
enum PHPExtensions {
  /// Those that neither the official images of PHP nor that of Composer have.
  ///
  /// Source: docker-library/php (`php -m` of the images) and composer/docker.
  static let optional: Set<String> = [
    "amqp", "apcu", "bcmath", "calendar", "exif", "ffi", "ftp", "gd", "gmp", "imagick", "imap",
    "intl", "ldap", "memcached", "mongodb", "mysqli", "pcntl", "pdo_mysql", "pdo_pgsql", "pgsql",
    "redis", "shmop", "soap", "sockets", "sysvmsg", "sysvsem", "sysvshm", "xdebug", "xsl",
  ]

  /// Where what is installed lies, in a folder that is named for the version; it may be copied from another stage.
  static let folder = "/usr/local/lib/php/extensions"

  /// How the packages of the libraries are called that extensions load and the images do not have.
  ///
  /// Source: php-src, the `config.m4` of the extensions; packages.debian.org and pkgs.alpinelinux.org.
  static let libraries: [String: [String]] = [
    "gd": ["libpng", "libgd"], "intl": ["icu"], "pdo_pgsql": ["libpq"], "pgsql": ["libpq"],
    "xsl": ["xslt"],
  ]

  /// How calls of an extension begin, and what PHP says where it is missing.
  ///
  /// Source: php.net, function references of the extensions.
  private static let calls: [(start: String, name: String)] = [
    ("bcadd(", "bcmath"), ("bcdiv(", "bcmath"), ("bcmul(", "bcmath"), ("bcsub(", "bcmath"),
    ("exif_read_data(", "exif"), ("gmp_init(", "gmp"), ("imagecreate", "gd"),
    ("mysqli_connect(", "mysqli"), ("pcntl_", "pcntl"), ("pg_connect(", "pgsql"),
    ("shmop_open(", "shmop"), ("socket_create(", "sockets"),
  ]

  private static let classes = [
    "IntlDateFormatter": "intl", "Imagick": "imagick", "NumberFormatter": "intl", "Redis": "redis",
    "SoapClient": "soap", "XSLTProcessor": "xsl", "mysqli": "mysqli",
  ]

  /// The first extension that statements at the left edge of a script need, and the text of its absence.
  static func needed(by text: String) -> [(name: String, error: String)] {
    if ["function_exists", "extension_loaded", "class_exists", "try {"].contains(where: {
      text.contains($0)
    }) {
      return []
    }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let first = line.first, first.isLetter || first == "$" || first == "\\" else {
        return nil
      }
      return need(of: line)
    }
  }

  private static func need(of line: Substring) -> (name: String, error: String)? {
    if ["function ", "use ", "//", "namespace "].contains(where: line.hasPrefix) { return nil }
    for driver in ["mysql", "pgsql"]
    where line.contains("new PDO(")
      && ["'", "\""].contains(where: { line.contains("PDO(\($0)\(driver):") })
    {
      return ("pdo_\(driver)", "PHP Fatal error:  Uncaught PDOException: could not find driver")
    }
    for (name, needed) in classes {
      if ["new \(name)(", "new \\\(name)("].contains(where: { line.contains($0) }) {
        return (needed, "PHP Fatal error:  Uncaught Error: Class \"\(name)\" not found")
      }
    }
    for (start, name) in calls {
      guard let found = String(line).range(of: start) else { continue }
      let whole = String(line)
      if let before = whole[..<found.lowerBound].last,
        before.isLetter || before.isNumber || "_>:$".contains(before)
      {
        continue
      }
      let function = whole[found.lowerBound...].prefix { $0 != "(" }
      return (name, "PHP Fatal error:  Uncaught Error: Call to undefined function \(function)()")
    }
    return nil
  }
}

extension StageState {
  /// An image of PHP that the Docker community builds, whose own extensions are known.
  var isOfficialPHP: Bool {
    baseImage?.family == "php" && baseImage?.vendor == "docker-official"
  }

  /// The version of PHP that the image says it has.
  var phpVersion: DottedVersion? {
    guard let runtime = baseImage?.runtime, runtime.name.contains("PHP") else { return nil }
    return runtime.version.split(separator: " ").last.flatMap { DottedVersion(String($0)) }
  }

  /// Whether an extension was copied here without the library that it loads.
  func lacksLibrary(ofPHP name: String) -> Bool {
    guard !phpExtensions.contains(name), let parts = PHPExtensions.libraries[name],
      unknownCommand == nil, !systemMayHaveMore || !installedPackages.isEmpty
    else { return false }
    let folders = ["/usr/lib", "/usr/lib/x86_64-linux-gnu"]
    return !installedPackages.contains { package in parts.contains { package.contains($0) } }
      && !layers.contains { layer in
        [.copy, .add].contains(layer.instruction.keyword)
          && folders.contains { layer.instruction.words.last?.text.hasPrefix($0) ?? false }
      }
  }

  /// Whether an extension was added to the image, or something unknown was put where extensions lie.
  func mayHave(phpExtension name: String) -> Bool {
    phpExtensions.contains { $0 == name || $0.hasPrefix("\(name)-") }
      || unknownCommand != nil
      || files.look(at: PHPExtensions.folder).isDirectory
  }
}
