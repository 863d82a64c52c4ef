import BuildModel
import Findings

/// How a Go program is linked.
///
/// Source: cmd/cgo and cmd/link documentation; `net` and `os/user` call the C library where cgo is on.
struct GoLinkage {
  private let run: CommandRun
  private let package: GoPackage

  init(_ run: CommandRun, _ package: GoPackage) {
    self.run = run
    self.package = package
  }

  /// `nil` where that is not known.
  var program: Program? {
    let scope = run.state.scope
    let platform = scope.value(of: "TARGETARCH") ?? "amd64"
    let foreign = GoSettings.value("GOARCH", run).flatMap {
      $0 == platform || $0.isEmpty ? nil : $0
    }
    let system = GoSettings.value("GOOS", run).flatMap { $0 == "linux" || $0.isEmpty ? nil : $0 }
    guard let linkage else { return nil }
    var program = Program(linkage, foreignArchitecture: foreign ?? system)
    program.startNeeds = startNeeds
    return program
  }

  /// What the program's own folder says of its start.
  private var startNeeds: [StartNeed] {
    guard case .present(.directory(let folder)) = run.state.files.look(at: package.folder) else {
      return []
    }
    let texts = self.texts(in: folder, at: package.folder)
    let functions = GoFunctions { $0.isEmpty ? texts : self.texts(ofPackage: $0) }
    let found = texts.map { GoStartNeeds($0, functions: functions) }
    var needs = found.flatMap(\.needs)
    let tags = run.value(ofOption: "-tags", "--tags") ?? ""
    if tags.contains("timetzdata")
      || texts.contains(where: { $0.range(of: "\"time/tzdata\"") != nil })
    {
      needs.removeAll { if case .zone = $0 { true } else { false } }
    }
    // Without C there is only a stub. Source: mattn/go-sqlite3, `static_mock.go`.
    if GoSettings.value("CGO_ENABLED", run) == "0", found.contains(where: \.usesSQLite),
      package.sources?.imports.contains("github.com/mattn/go-sqlite3") == true
    {
      needs.append(
        .nothing(
          "Binary was compiled with 'CGO_ENABLED=0', go-sqlite3 requires cgo to work. This is a stub"
        ))
    }
    return needs
  }

  /// The files of another package of the module, by the name of its folder.
  private func texts(ofPackage name: String) -> [String] {
    let folders = package.sources?.folders ?? []
    guard
      let place = folders.first(where: { $0 != package.folder && FileTree.name(of: $0) == name }),
      case .present(.directory(let directory)) = run.state.files.look(at: place)
    else { return [] }
    return texts(in: directory, at: place)
  }

  private func texts(in folder: Directory, at path: String) -> [String] {
    folder.entries(matching: "*.go").filter { !$0.name.hasSuffix("_test.go") }
      .compactMap { run.text(of: "\(path)/\($0.name)") }
  }

  /// Whether a package of somebody else is C underneath.
  ///
  /// Source: the `import "C"` of these packages.
  static func needsC(_ package: String) -> Bool {
    [
      "github.com/mattn/go-sqlite3", "github.com/confluentinc/confluent-kafka-go",
      "github.com/go-gl/", "gocv.io/x/gocv",
      "github.com/libgit2/git2go", "github.com/godror/godror",
    ].contains { package.hasPrefix($0) }
  }

  /// Libraries of somebody else that open connections.
  ///
  /// Source: the imports of these packages.
  private static let networking = [
    "github.com/gin-gonic/", "github.com/labstack/echo", "github.com/gofiber/",
    "github.com/go-chi/",
    "github.com/gorilla/", "google.golang.org/grpc", "github.com/valyala/fasthttp",
    "github.com/spf13/",
    "github.com/redis/", "github.com/lib/pq", "github.com/jackc/pgx", "github.com/go-sql-driver/",
    "go.uber.org/zap",
    "github.com/prometheus/client_golang", "github.com/sirupsen/logrus",
    "github.com/julienschmidt/httprouter",
  ]

  private var linkage: Program.Linkage? {
    let scope = run.state.scope
    if scope.mayHaveValue("CGO_ENABLED") { return nil }
    let isPositionIndependent = run.value(ofOption: "-buildmode") == "pie"
    let alone: Program.Linkage? =
      isPositionIndependent
      ? run.state.baseImage?.libc.map { .dynamic(Program.Needs(libc: $0)) } : .static
    switch GoSettings.value("CGO_ENABLED", run) {
    case "0": return alone
    case "1": break
    // Any other word leaves what Go would do by itself. Source: go/build, "defaultContext".
    default:
      if let architecture = GoSettings.value("GOARCH", run), architecture != "amd64",
        !architecture.isEmpty
      {
        return alone
      }
      if let system = GoSettings.value("GOOS", run), system != "linux", !system.isEmpty {
        return alone
      }
      switch run.hasCompiler {
      case nil: return nil
      case false?: return alone
      case true?: break
      }
    }
    return cgoLinkage
  }

  /// Whether the C linker is told to link everything in; `isExternal` says that Go's own linker has not done it
  /// without asking.
  ///
  /// Source: cmd/cgo, "Implementation details", internal and external linking.
  private func isLinkedStatically(isExternal: Bool) -> Bool {
    let given =
      (run.value(ofOption: "-ldflags", "--ldflags") ?? "") + " "
      + (GoSettings.value("GOFLAGS", run) ?? "")
    let forCgo = run.state.scope.value(of: "CGO_LDFLAGS") ?? ""
    func isStatic(_ flags: String) -> Bool {
      flags.contains("-static") && !flags.contains("-static-lib")
    }
    let isTold = ["linkmode=external", "linkmode external"].contains(where: given.contains)
    return isStatic(forCgo) || isStatic(given) && (isExternal || isTold)
  }

  /// A flag of the C linker that Go's own one was given.
  ///
  /// Source: cmd/link, "Command Line".
  static func foreignLinkerFlag(_ run: CommandRun) -> String? {
    var quote: Character?
    var word = ""
    var words: [String] = []
    for character in run.value(ofOption: "-ldflags", "--ldflags") ?? "" {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if quote == nil, character == " " {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    words.append(word)
    return words.indices.first { index in
      ["-static", "--static"].contains(words[index])
        && (index == 0 || !words[index - 1].hasSuffix("-extldflags"))
    }.map { words[$0] }
  }

  private var cgoLinkage: Program.Linkage? {
    guard let libc = run.state.baseImage?.libc,
      let sources = package.sources ?? GoModule(run).map({ GoSources(of: package, $0, run) }),
      sources.isComplete
    else { return nil }
    let tags = Set(
      (run.value(ofOption: "-tags", "--tags") ?? "").split { $0 == "," || $0 == " " }.map(
        String.init))
    let isPure = tags.isSuperset(of: ["netgo", "osusergo"])
    let usesC = sources.imports.contains("C") || sources.imports.contains(where: GoLinkage.needsC)
    let opensConnections =
      sources.usesNetwork
      || sources.imports.contains { name in GoLinkage.networking.contains { name.hasPrefix($0) } }
    if isLinkedStatically(isExternal: usesC) { return .static }
    if usesC || !isPure && opensConnections {
      let libraries = sources.libraries.subtracting(["m", "pthread", "dl", "rt", "c"])
      let names = libraries.compactMap { SystemLibraries.soname(of: $0) }
      // What cgo itself calls is older than any C library in use: threads moved into libc in 2.34.
      return .dynamic(
        Program.Needs(
          libc: libc, libraries: names.sorted(),
          newestSymbols: usesC ? sources.newestSymbols : "2.34",
          mayNeedMore: names.count < libraries.count))
    }
    // Another module may use the network or C.
    if isLinkedStatically(isExternal: false) { return .static }
    return sources.imports.contains { $0.isForeignGoPackage } && !isPure ? nil : .static
  }
}

/// Shared libraries by the name that a linker is given.
///
/// Source: the packages of Debian 12 and 13 and Alpine 3.24 of these libraries.
enum SystemLibraries {
  private static let table: [String: (soname: String, debian: [String], alpine: [String])] = [
    "crypto": ("libcrypto.so.3", ["libssl-dev"], ["openssl-dev"]),
    "curl": ("libcurl.so.4", ["libcurl4-openssl-dev", "libcurl4-gnutls-dev"], ["curl-dev"]),
    "pq": ("libpq.so.5", ["libpq-dev"], ["libpq-dev", "postgresql-dev"]),
    "sqlite3": ("libsqlite3.so.0", ["libsqlite3-dev"], ["sqlite-dev"]),
    "ssl": ("libssl.so.3", ["libssl-dev"], ["openssl-dev"]),
    "z": ("libz.so.1", ["zlib1g-dev"], ["zlib-dev"]),
    "zstd": ("libzstd.so.1", ["libzstd-dev"], ["zstd-dev"]),
    "lzma": ("liblzma.so.5", ["liblzma-dev"], ["xz-dev"]),
    "ncurses": ("libncurses.so.6", ["libncurses-dev"], ["ncurses-dev"]),
    "yaml": ("libyaml-0.so.2", ["libyaml-dev"], ["yaml-dev"]),
    "sodium": ("libsodium.so.23", ["libsodium-dev"], ["libsodium-dev"]),
    "uuid": ("libuuid.so.1", ["uuid-dev"], ["util-linux-dev"]),
  ]

  static func soname(of name: String) -> String? { table[name]?.soname }

  /// Whether a library can be linked in an image; `nil` where that is not known.
  static func canLink(_ name: String, in run: CommandRun) -> Bool? {
    guard let entry = table[name], let image = run.state.baseImage,
      image.vendor == "docker-official",
      run.shell.firstUnknown == nil, run.state.unknownCommand == nil
    else { return nil }
    let isAlpine = image.packageManager == "apk"
    if !run.state.installedPackages.isDisjoint(with: isAlpine ? entry.alpine : entry.debian) {
      return true
    }
    // The fat images bring most development files.
    let isFatRust = image.family == "rust" && !image.reference.contains("slim")
    // Go's image has a compiler and its own headers only. Source: docker-library/golang.
    if image.role == "fat-base" || image.family == "gcc" || isFatRust {
      return nil
    }
    let installed = run.state.installedPackages
    let isPlain = installed.allSatisfy { name in
      run.state.listsAll(packages: [name])
        && (!name.hasSuffix("-dev") || ["libc6-dev", "musl-dev", "libc-dev"].contains(name))
    }
    return isPlain ? false : nil
  }
}
