/// `nginx -t`: reads the configuration.
struct NginxCommand: SimulatedCommand {
  static let names = ["nginx"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(letter: "t") || run.has(letter: "v") || run.has(letter: "V") else {
      return .unknown("nginx")
    }
    for place in NginxConfiguration.places(in: run.state) {
      guard let text = run.text(of: place),
        let problem = NginxConfiguration.problem(in: text, at: place)
      else { continue }
      return .fails(
        "nginx: [emerg] \(problem) in \(place)\nnginx: configuration file /etc/nginx/nginx.conf test failed"
      )
    }
    return .done(.zero)
  }
}
