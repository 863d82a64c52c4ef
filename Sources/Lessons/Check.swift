/// What a goal asks, or what a mistake looks like: one sentence about an answer.
///
/// The words that authors write stand in ``CheckWord``; how they are judged, in Grading.
package indirect enum Check: Sendable {
  case all([Check])
  case any([Check])
  case not(Check)
  case stages(Amount)
  /// A stage has this name.
  case stage(String)
  case base(BaseProperty, Place)
  case vendor(String, Place)
  case has(InstructionPattern, Place)
  case file(String, from: Source?)
  case absent(String)
  /// Not in the final image, and in no layer below it either.
  case inNoLayer(String)
  /// A `RUN` runs one of these commands.
  case runs([String], Place)
  case startedFile(from: Source)
  case starts(Bool)
  case reason(String)
  case rule(String)
  /// No finding of this severity or a higher one.
  case clean(of: Severity)
  /// `root`, `nonroot`, or a user's name or number.
  case user(String)
  case port(String)
  /// A variable of the image; without a value any will do.
  case environment(String, value: Value?)
  case workingDirectory(String)
  case size(Amount)
  case added(Amount)
  /// How many times smaller than the image of the start file.
  case smaller(Amount)
  /// How many layers are added to the base.
  case layers(Amount)
  /// A command that is not run again when a file of the context has changed.
  case cached([String], change: String)

  /// Which stages are looked at.
  package enum Place: String, Sendable, CaseIterable {
    case finalStage = "final stage"
    case firstStage = "first stage"
    case anyStage = "any stage"
  }

  package enum BaseProperty: Hashable, Sendable {
    case distroless, supported, dead, alpine, slim, debug, scratch, hasShell, stage
    case hasPackageManager, glibc, musl, pinned
    /// Neither its name nor its tag holds a number, and there is no digest.
    case withoutVersion
    /// Its name begins so.
    case image(String)

    package static var names: [String] { words.keys.sorted() }

    static let words: [String: BaseProperty] = [
      "alpine": .alpine, "dead": .dead, "debug": .debug, "distroless": .distroless,
      "glibc": .glibc, "has package manager": .hasPackageManager, "has shell": .hasShell,
      "musl": .musl, "pinned": .pinned, "scratch": .scratch, "slim": .slim, "stage": .stage,
      "supported": .supported, "without version": .withoutVersion,
    ]
  }

  /// What a variable's value is, or what it holds.
  package enum Value: Hashable, Sendable {
    case exactly(String)
    case holding(String)

    package var text: String {
      switch self {
      case .exactly(let text), .holding(let text): text
      }
    }
  }

  package enum Form: String, Sendable, CaseIterable { case exec, shell }

  package enum Source: String, Sendable, CaseIterable {
    case anotherStage = "another stage"
    case buildContext = "build context"
    case anImage = "an image"
  }

  /// What an instruction looks like; everything that is given must hold.
  package struct InstructionPattern: Sendable {
    package var keywords: Set<String>
    package var form: Form?
    package var from: Source?
    package var flags: [String]
    /// A text that its arguments hold, as they are written.
    package var with: String?

    package init(
      keywords: Set<String>, form: Form? = nil, from: Source? = nil, flags: [String] = [],
      with: String? = nil
    ) {
      self.keywords = keywords
      self.form = form
      self.from = from
      self.flags = flags
      self.with = with
    }
  }

  package enum Severity: String, Sendable, CaseIterable { case errors, warnings, advice }

  /// A bound, or an exact number.
  package enum Amount: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)
    case exactly(Int)
  }
}

extension Check {
  /// The rules that it asks for, in the order in which they stand.
  package var rules: [String] {
    switch self {
    case .rule(let id): [id]
    case .all(let checks), .any(let checks): checks.flatMap(\.rules)
    case .not(let check): check.rules
    default: []
    }
  }
}

/// The closed vocabulary of `check` and `when`.
package enum CheckWord: String, Sendable, CaseIterable {
  case absent, added
  case afterChange = "after-change"
  case all, any, base, cached, clean, env, file, flag, form, from, has, `in`
  case inNoLayer = "in-no-layer"
  case layers, not, port, reason, rule, runs, size, smaller, stage, stages
  case startedFile = "started-file"
  case starts, user, vendor, with, workdir

  package static var names: [String] { allCases.map(\.rawValue) }
}

extension Check {
  /// Whether it asks for nothing but what a rule finds.
  package var isRule: Bool { if case .rule = self { true } else { false } }
}
