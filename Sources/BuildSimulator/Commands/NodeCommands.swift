/// `npx tsc` and the like: the command behind it, from `node_modules/.bin`.
struct NPXCommand: SimulatedCommand {
  static let names = ["npx"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    NPMCommand.runLocal(run.arguments, in: &run)
  }
}

/// `node`, where it only says something or checks.
struct NodeCommand: SimulatedCommand {
  static let names = ["node"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.has(option: "-v", "--version", "--check", "-c") ? .done(.zero) : .unknown("node")
  }
}

/// `corepack enable` puts `yarn` and `pnpm` beside Node.
struct CorepackCommand: SimulatedCommand {
  static let names = ["corepack"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    run.has(option: "enable", "prepare", "--version") ? .done(.zero) : .unknown("corepack")
  }
}
