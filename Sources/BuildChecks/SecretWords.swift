import Findings

/// Names and values that are secrets.
enum SecretWords {
  private static let words: Set<String> = [
    "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret",
    "token",
  ]
  private static let allowed: Set<String> = ["public", "file", "version"]

  /// Source: `dockerfile2llb/convert.go` (`secretsRegexpOnce`).
  static func isSecretForBuildKit(_ name: String) -> Bool {
    let parts = name.lowercased().split(separator: "_").map(String.init)
    return parts.contains(where: words.contains) && !parts.contains(where: allowed.contains)
  }

  private static let hadolintParts = [
    "api_key", "client_key", "password", "private", "secret", "token", "username",
  ]

  /// Names that services read their secrets from, beside those with a telling part.
  ///
  /// Source: hadolint `DL3064` (`knownSensitiveNames`, 2026-08); those that a part of them gives away are left out.
  private static let hadolintNames: Set<String> = [
    "application_key", "aws_access_key_id", "ci_deploy_user", "docker_email", "facebook_app_id",
    "heroku_api_user", "okta_client_orgurl", "okta_oauth2_clientid", "stripe_device_name",
    "travis_os_name", "travis_secure_env_vars", "travis_sudo", "okta_authn_groupid",
  ]

  static func isSecretForHadolint(_ name: String) -> Bool {
    let name = name.lowercased()
    return hadolintNames.contains(name) || hadolintParts.contains { name.contains($0) }
  }

  /// Names with a word of a secret that say where one is, or what kind.
  private static let harmlessEnds: Set<String> = [
    "algorithm", "backend", "bucket", "dir", "enabled", "endpoint", "expiry", "file", "folder",
    "format",
    "header", "host", "id", "issuer", "length", "method", "mode", "name", "path", "port",
    "provider",
    "audience", "count", "domain", "dummy", "env", "group", "in", "interval", "max", "min",
    "parallelism", "policy", "prefix", "realm", "rotation", "scheme", "seconds", "server",
    "service",
    "size", "sock", "strategy", "store", "timeout", "ttl", "type", "uri", "url", "username",
    "version",
  ]

  /// Whether a default is the fingerprint of a public key, which anybody may read.
  ///
  /// Source: RFC 4880, 12.2: 160 bits, written as 40 hexadecimal digits.
  static func isFingerprint(_ value: ArraySlice<UInt8>?) -> Bool {
    guard let value, value.count == 40 else { return false }
    return value.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
    }
  }

  /// Whether a name has a part that any of the lists knows; false for nearly all names.
  static func mayBeSecret(_ name: String) -> Bool {
    let lower = name.lowercased()
    return stems.contains { lower.contains($0) }
  }

  private static let stems = [
    "key", "auth", "cred", "pass", "pword", "secret", "token", "priv", "user", "okta", "travis",
    "docker_", "facebook_", "stripe_",
  ]

  static func isHarmless(_ name: String) -> Bool {
    let lower = name.lowercased()
    if lower == "aws_access_key_id" || lower == "application_key" { return false }
    let parts = lower.split(separator: "_").map(String.init)
    if let last = parts.last, harmlessEnds.contains(last) { return true }
    if parts.contains("public") || parts.contains("gpg") || parts.contains("fingerprint") {
      return true
    }
    // `TOKENIZER`, `SECRETARY`: a word in a word; and names without a word of its own.
    return !parts.contains(where: words.contains)
      && !["passphrase", "pgpassword", "private"].contains(where: parts.contains)
  }

  /// Values that nobody could use.
  static func isPlaceholder(_ value: String) -> Bool {
    let lower = value.lowercased()
    // A path says where the secret is, a number or nothing is none.
    if lower.hasPrefix("/") || Int(lower) != nil { return true }
    return [
      "changeme", "change-me", "dummy", "example", "none", "placeholder", "false", "true", "xxx",
    ].contains(
      lower)
  }

  /// Shapes that makers give their secrets.
  ///
  /// Sources: the documentation of GitHub, GitLab, AWS, Slack, Stripe and npm on the formats of their tokens.
  private static let prefixes: [(text: String, length: Int)] = [
    ("ghp_", 40), ("gho_", 40), ("ghs_", 40), ("github_pat_", 40), ("glpat-", 20), ("AKIA", 20),
    ("ASIA", 20), ("xoxb-", 20), ("xoxp-", 20), ("sk_live_", 24), ("rk_live_", 24), ("npm_", 40),
    ("-----BEGIN ", 20),
  ]

  /// The first letters of a token that stands anywhere in a word: `npm_` in `_authToken=npm_…`.
  static func tokenPrefix(in word: String) -> String? {
    let bytes = word.utf8
    guard bytes.count >= 20 else { return nil }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex { !isTokenByte($0) } ?? bytes.endIndex
      let piece = bytes[start..<end]
      if piece.count >= 20,
        let found = prefixes.first(where: { text, length in
          piece.count >= length && piece.starts(with: text.utf8)
        })
      {
        return found.text
      }
      start = end == bytes.endIndex ? end : bytes.index(after: end)
    }
    return nil
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }

  static func isSecret(value: String) -> Bool {
    prefixes.contains { value.hasPrefix($0.text) && value.utf8.count >= $0.length }
  }
}
