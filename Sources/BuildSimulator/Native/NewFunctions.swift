import BuildModel

/// Functions of C that came late, so that a program that calls them needs a new C library.
///
/// Source: the GNU C Library's NEWS from 2.35 to 2.41; what a header turns into another symbol (`strtol` into
/// `__isoc23_strtol`) counts only for programs built with that library.
enum NewFunctions {
  private static let byVersion: [(version: String, names: [String])] = [
    ("2.41", ["sched_getattr", "sched_setattr"]),
    ("2.39", ["pidfd_spawn", "pidfd_spawnp", "stdc_bit_ceil"]),
    ("2.38", ["strlcat", "strlcpy", "wcslcat", "wcslcpy"]),
    (
      "2.36",
      ["arc4random", "arc4random_buf", "arc4random_uniform", "pidfd_open", "process_madvise"]
    ),
    ("2.35", ["epoll_pwait2", "_dl_find_object"]),
  ]

  /// With the headers of 2.38 these are other symbols.
  private static let redirected = [
    "fscanf", "fmod", "fmodf", "scanf", "sscanf", "stod", "stoi", "stol", "stoul", "strtol",
    "strtoll", "strtoul", "strtoull", "vsscanf",
    "wcstol", "atoi(argv",
  ]

  /// The newest glibc that a program of these sources needs, when it is built with one.
  static func newest(in text: String, _ libc: BaseImage.Libc) -> String? {
    guard case .glibc(let own?) = libc, let version = DottedVersion(own), !text.isEmpty else {
      return nil
    }
    for (needed, names) in byVersion
    where names.contains(where: { text.range(of: "\($0)(") != nil }) { return needed }
    if let limit = DottedVersion("2.38"), version >= limit,
      redirected.contains(where: { text.range(of: "\($0)(") != nil })
    {
      return "2.38"
    }
    // Every program starts with `__libc_start_main` of 2.34, where it is built with that or newer.
    if let limit = DottedVersion("2.34"), version >= limit { return "2.34" }
    return nil
  }

  /// A function that an image's C library does not have yet.
  static func missing(in text: String, _ libc: BaseImage.Libc?) -> String? {
    guard case .glibc(let own?)? = libc, let own = DottedVersion(own) else { return nil }
    for (version, names) in byVersion {
      guard let wanted = DottedVersion(version), own < wanted else { continue }
      if let name = names.first(where: { text.range(of: "\($0)(") != nil }) { return name }
    }
    return nil
  }
}
