package import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings
package import Lessons

/// The way from a Dockerfile to a multi-stage, distroless one, as goals chosen for that file.
///
/// What it ships decides the base to aim at; what it has, such as ports or secrets, decides what must be
/// kept or mended.
package struct OwnGoals {
  /// What an app is made of, as far as it decides the base of its last stage.
  package enum Ecosystem: String, Sendable {
    case node, python, java, go, native, dotnet
    /// A language without a distroless image of its own.
    case other

    /// The base to aim at; `nil` where there is none for everybody.
    package var base: String? {
      switch self {
      case .node: "gcr.io/distroless/nodejs24-debian13:nonroot"
      case .python: "gcr.io/distroless/python3-debian13:nonroot"
      case .java: "gcr.io/distroless/java21-debian13:nonroot"
      case .go: "gcr.io/distroless/static-debian13:nonroot"
      case .native: "gcr.io/distroless/cc-debian13:nonroot"
      case .dotnet: "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled"
      case .other: nil
      }
    }
  }

  package let ecosystem: Ecosystem
  package private(set) var goals: [Goal] = []
  /// For the sentences of the goals.
  package let values: [String: Message.Value]

  private let inspection: Inspection
  private let found: Set<String>

  package init(for inspection: Inspection) {
    self.inspection = inspection
    let ecosystem = Ecosystem(of: inspection)
    self.ecosystem = ecosystem
    found = Set(AllRules.findings(in: inspection).map(\.rule))
    let ports = inspection.image?.exposedPorts ?? []
    values = [
      "base": .text(ecosystem.base ?? ""),
      "ports": .text(ports.map { "`\($0)`" }.joined(separator: ", ")),
    ]
    choose(ports)
  }

  private mutating func choose(_ ports: [String]) {
    add("starts", 3, .starts(true))
    add("two-stages", 1, .stages(.atLeast(2)))
    let distroless = Check.all([
      .base(.distroless, .finalStage), .not(.base(.debug, .finalStage)),
    ])
    if ecosystem == .other {
      add(
        "small-base", 2,
        .any([distroless, .base(.slim, .finalStage), .base(.alpine, .finalStage)]),
        after: ["two-stages"])
    } else {
      add("distroless", 2, distroless, after: ["two-stages"])
    }
    add("not-root", 1, .user("nonroot"), after: ["starts"])
    if needsShell {
      add(
        "no-shell", 1,
        .all([
          .not(.has(Self.shellForm, .finalStage)), .not(.rule("shell-form-without-shell")),
          .not(.rule("healthcheck-program-missing")),
        ]),
        after: ["starts"])
    }
    if !ports.isEmpty {
      add("ports", 1, .all(ports.map(Check.port) + [.not(.rule("privileged-port"))]))
    }
    let secrets = Self.secretRules.filter(found.contains)
    if !secrets.isEmpty { add("secrets", 2, .all(secrets.map { .not(.rule($0)) })) }
    if found.contains("cache-lost-by-order") {
      add("cache", 1, .not(.rule("cache-lost-by-order")))
    }
    if let size = inspection.image?.baseSize, size.certainty != .unknown, size.bytes > 200_000_000 {
      add("smaller", 1, .smaller(.atLeast(2)), after: ["starts"])
    }
    add("clean", 1, .clean(of: .warnings), after: goals.map(\.id))
  }

  private mutating func add(_ id: String, _ points: Int, _ check: Check, after: [String] = []) {
    goals.append(Goal(id: id, points: points, check: check, after: after))
  }

  /// A start that a shell reads; with a base that has one it works, and without one no more.
  private static let shellForm = Check.InstructionPattern(
    keywords: ["CMD", "ENTRYPOINT"], form: .shell)

  private static let secretRules = [
    "secret-in-variable", "secret-argument-used", "secret-in-address", "secret-file-copied",
    "secret-written-to-layer",
  ]

  /// Whether the start, or the health check, is in shell form now.
  private var needsShell: Bool {
    inspection.build.shippedStages.contains { stage in
      stage.instructions.contains { instruction in
        [.cmd, .entrypoint, .healthcheck].contains(instruction.keyword)
          && instruction.form == .string
      }
    }
  }
}

extension OwnGoals.Ecosystem {
  /// By the images of the stages, the last first, then by what lies in the folder.
  init(of inspection: Inspection) {
    let families = inspection.build.stages.reversed().compactMap { $0.baseImage?.family }
    if let known = families.lazy.compactMap(Self.byFamily).first {
      self = known
      return
    }
    let context = inspection.simulation.context
    let manifest = Self.manifests.first { name, _ in !context.look(at: name).isAbsent }
    self = manifest?.1 ?? .other
  }

  private static func byFamily(_ family: String) -> Self? {
    switch family {
    case "node": .node
    case "python": .python
    case "java": .java
    case "go": .go
    case "rust", "gcc", "swift": .native
    case "dotnet": .dotnet
    case "php", "ruby", "nginx": .other
    default: nil
    }
  }

  private static let manifests: [(String, Self)] = [
    ("go.mod", .go), ("package.json", .node), ("requirements.txt", .python),
    ("pyproject.toml", .python), ("pom.xml", .java), ("build.gradle", .java),
    ("build.gradle.kts", .java), ("Cargo.toml", .native), ("Package.swift", .native),
    ("CMakeLists.txt", .native),
  ]
}
