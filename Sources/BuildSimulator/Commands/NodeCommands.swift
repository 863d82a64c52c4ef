/// `npx tsc` and the like: the command behind it, from `node_modules/.bin`.
struct NPXCommand: SimulatedCommand {
  static let names = ["npx"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    NPMCommand.runLocal(run.arguments, in: &run)
  }
}

/// `node`, where it only says something or checks; a script that is not there stops the build.
struct NodeCommand: SimulatedCommand {
  static let names = ["node", "tsx", "ts-node"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    if run.has(option: "-v", "--version", "--check", "-c") { return .done(.zero) }
    guard run.isKnown, run.commandName == "node",
      case .script(let script) = NodeArguments(run.arguments.compactMap(\.self))
    else { return .unknown("node") }
    let path = run.path(script)
    let candidates = [
      path, "\(path).js", "\(path).json", "\(path)/index.js", "\(path)/package.json",
    ]
    if candidates.allSatisfy({ run.state.files.look(at: $0).isAbsent }) {
      return .fails("Error: Cannot find module '\(path)'")
    }
    return OwnScript(path, in: run)?.play(&run) ?? .unknown("node \(script)")
  }
}

/// `corepack enable` puts `yarn` and `pnpm` beside Node.
struct CorepackCommand: SimulatedCommand {
  static let names = ["corepack"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "enable", "prepare", "use", "install", "--version") else {
      return .unknown("corepack")
    }
    if run.has(option: "enable") {
      if run.isRefused(writing: "/usr/local/bin/x") {
        return .fails(
          "Internal Error: EACCES: permission denied, symlink '../lib/node_modules/corepack/dist/pnpm.js' -> '/usr/local/bin/pnpm'"
        )
      }
      for name in ["pnpm", "pnpx", "yarn", "yarnpkg"] {
        run.makeScript(at: "/usr/local/bin/\(name)", interpreter: "node")
      }
    }
    return .done(.zero)
  }
}

/// `rimraf`, `shx`, `cross-env` and other programs of packages that only do what shell commands do.
struct PackageToolCommands: SimulatedCommand {
  static let names = [
    "concurrently", "copyfiles", "cross-env", "del-cli", "eslint", "husky", "is-ci", "jest",
    "prettier", "prisma",
    "rimraf", "shx", "tsc-alias", "vitest", "vue-tsc", "svelte-check", "run-s", "run-p",
    "npm-run-all",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.findsLocalPrograms else { return .unknown(run.commandName) }
    if run.hasLocalProgram(run.commandName) == false {
      return .fails("sh: 1: \(run.commandName): not found")
    }
    switch run.commandName {
    case "cross-env":
      run.commandName = "env"
      return PrefixCommands.run(&run)
    case "shx": return KnownCommands.run(run.arguments, in: &run)
    case "rimraf", "del-cli":
      run.arguments.insert("-rf", at: 0)
      run.commandName = "rm"
      return RemoveCommand.run(&run)
    case "run-s", "npm-run-all", "run-p": return runAll(&run)
    case "eslint", "is-ci", "jest", "prettier", "vitest", "vue-tsc", "svelte-check", "tsc-alias",
      "husky":
      return .done(.zero)
    case "prisma" where run.arguments.first == "generate":
      run.open(run.path("node_modules/.prisma/client"))
      run.open(run.path("node_modules/@prisma/client"))
      return .done(.unknown)
    default: return .unknown(run.commandName)
    }
  }

  private static func runAll(_ run: inout CommandRun) -> CommandRun.Outcome {
    for name in run.operands ?? [] {
      let outcome = NodeScripts.run(name, manager: "npm", in: &run)
      if case .done = outcome { continue }
      return outcome
    }
    return .done(.unknown)
  }
}
