import Foundation

public enum Phase: String, CaseIterable, Sendable {
    case new, waxing, full, waning
}

public func phase(at date: Date) -> Phase {
    let synodic = 29.530588853 * 86400
    let reference = 947_182_440.0
    let age = (date.timeIntervalSince1970 - reference).truncatingRemainder(dividingBy: synodic) / synodic
    return Phase.allCases[Int(age * 4) % 4]
}
