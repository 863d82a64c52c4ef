/// The value of `STOPSIGNAL`: a name with or without `SIG`, or any number but 0.
///
/// Source: `github.com/moby/sys/signal` (`ParseSignal`, the Linux table).
package enum SignalName {
  private static let names: Set<String> = [
    "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL",
    "PIPE", "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP",
    "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX",
  ]

  package static func isValid(_ text: String) -> Bool {
    if let number = Int(text) { return number != 0 }
    var name = text.uppercased()
    if name.hasPrefix("SIG") { name.removeFirst(3) }
    if names.contains(name) { return true }
    for (base, sign, last) in [("RTMIN", "+", 15), ("RTMAX", "-", 14)]
    where name.hasPrefix(base + sign) {
      return (Int(name.dropFirst(base.count + 1)).map { (1...last).contains($0) }) ?? false
    }
    return false
  }
}
