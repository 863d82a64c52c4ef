import Glibc
import TestScratch

/// buildah with a store of its own and a busybox image made here, so that nothing is fetched.
///
/// Source: buildah-build(1); `--isolation chroot` needs no daemon and no namespaces.
struct RealBuilder: Sendable {
  /// Nothing can be compared without these, and only root may give files to others.
  static let isThere =
    geteuid() == 0 && system("command -v buildah >/dev/null 2>&1") == 0
    && access(busybox, X_OK) == 0 && system("\(busybox) --list >/dev/null 2>&1") == 0

  /// The static busybox of Debian's `busybox-static`.
  private static let busybox = "/bin/busybox"

  static let shared = RealBuilder()

  /// What the base image holds by itself.
  let baseFiles: [String: RealFile]
  private let folder = Scratch.folder()

  private init() {
    let script = """
      set -e; umask 022; cd \(folder)
      mkdir -p base/bin base/etc base/root base/home base/var base/opt base/srv
      mkdir -m 1777 base/tmp
      cp \(RealBuilder.busybox) base/bin/busybox
      for name in $(\(RealBuilder.busybox) --list); do
        [ "$name" = busybox ] || ln -s busybox "base/bin/$name"
      done
      printf 'root:x:0:0:root:/root:/bin/sh\\ndaemon:x:1:1::/:/bin/false\\n' >base/etc/passwd
      printf 'root:x:0:\\ndaemon:x:1:\\n' >base/etc/group
      printf 'FROM scratch\\nCOPY . /\\nENV PATH=/bin\\nCMD ["sh"]\\n' >base.Dockerfile
      \(RealBuilder.command(folder)) -t docker.io/library/busybox:1.37 -f base.Dockerfile base
      """
    baseFiles =
      RealBuilder.run(script, in: folder) == nil ? RealFile.list("\(folder)/base", folder) : [:]
  }

  private static func command(_ folder: String) -> String {
    "buildah --root \(folder)/store --runroot \(folder)/run --storage-driver vfs bud -q "
      + "--pull=never --isolation chroot"
  }

  /// Builds a Dockerfile and gives the files of the image by path; the text of what went wrong otherwise.
  func build(_ text: String, context: String) -> (files: [String: RealFile], failure: String?) {
    let place = Scratch.folder()
    guard let file = fopen("\(place)/Dockerfile", "w") else { return ([:], "no Dockerfile") }
    fputs(text, file)
    fclose(file)
    let failure = RealBuilder.run(
      "umask 022; \(RealBuilder.command(folder)) --output type=local,dest=\(place)/out "
        + "-f \(place)/Dockerfile \(context)", in: place)
    guard failure == nil else { return ([:], failure) }
    return (RealFile.list("\(place)/out", place), nil)
  }

  /// Runs a shell script; gives what it printed where it failed.
  static func run(_ script: String, in folder: String) -> String? {
    guard let file = fopen("\(folder)/script", "w") else { return "no script" }
    fputs(script, file)
    fclose(file)
    guard system("sh \(folder)/script >\(folder)/output 2>&1") != 0 else { return nil }
    return RealFile.text(of: "\(folder)/output")
  }
}

/// A file, folder or link that a real builder has made.
struct RealFile: Equatable {
  /// `f`, `d` or `l`, as find(1) says it.
  var kind: String
  var mode: UInt16
  var owner: String
  var bytes: Int
  var target: String

  /// Everything below a folder by its path there; what the builder itself mounts is left out.
  static func list(_ root: String, _ scratch: String) -> [String: RealFile] {
    let format = "%y\\t%m\\t%U:%G\\t%s\\t%P\\t%l\\0"
    guard system("find \(root) -mindepth 1 -printf '\(format)' >\(scratch)/list") == 0 else {
      return [:]
    }
    var found: [String: RealFile] = [:]
    for line in text(of: "\(scratch)/list").split(separator: "\0") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, !isMounted(cells[4]) else { continue }
      found["/" + cells[4]] = RealFile(
        kind: cells[0], mode: UInt16(cells[1], radix: 8) ?? 0, owner: cells[2],
        bytes: Int(cells[3]) ?? -1, target: cells[5])
    }
    return found
  }

  private static func isMounted(_ path: String) -> Bool {
    ["etc/hosts", "etc/hostname", "etc/resolv.conf", "run", "dev", "proc", "sys"].contains(path)
      || ["run/", "dev/", "proc/", "sys/"].contains { path.hasPrefix($0) }
  }

  static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
