import XCTest
@testable import DiceKit

final class DiceTests: XCTestCase {
    func testNotation() {
        XCTAssertEqual(Dice("3d6")?.count, 3)
        XCTAssertNil(Dice("d"))
    }
}
