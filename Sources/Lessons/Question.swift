/// What is asked where the answer is no Dockerfile.
package struct Question: Sendable {
  package var points: Int
  package var ask: Ask

  package enum Ask: Sendable {
    /// Which of the options hold; `right` are those that must be picked, and no others.
    case choose(options: [String], right: Set<String>)
    case predict(Prediction)
    case point(at: LineTarget, slips: [Slip])
  }

  /// Something that the simulation of the start file tells.
  package enum Prediction: Sendable {
    /// Whether the build goes through and the container starts.
    case starts
    /// Why it does not start: one of these reasons, or `starts`.
    case reason(options: [String])
    /// How large the image is: one of these many bytes, the nearest is right.
    case size(options: [Int])
    /// How large the image is, as a number within so many percent.
    case sizeWithin(percent: Int)
  }

  /// Which lines are meant; several may be.
  package enum LineTarget: Sendable {
    case line(Int)
    /// Where a rule finds something.
    case rule(String)
    /// Instructions of this name, with this text in them.
    case instruction(String, with: String?)
  }

  /// A line that people name instead, with words of its own under `mistake <id>`.
  package struct Slip: Sendable {
    package var id: String
    package var at: LineTarget
  }

  /// The ids of what can be picked, in the author's order; empty where something is typed.
  package var options: [String] {
    switch ask {
    case .choose(let options, _): options
    case .predict(.starts): ["yes", "no"]
    case .predict(.reason(let options)): options
    case .predict(.size(let options)): options.indices.map { "size-\($0 + 1)" }
    case .predict(.sizeWithin), .point: []
    }
  }

  /// The options as they are shown: always the same, and not in the order in which authors write them.
  package func shownOptions(seed: String) -> [String] {
    guard case .choose = ask else { return options }
    return options.sorted { Question.rank($0, seed) < Question.rank($1, seed) }
  }

  /// FNV-1a, so that the order is the same on every machine.
  private static func rank(_ option: String, _ seed: String) -> UInt64 {
    "\(seed)/\(option)".utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
