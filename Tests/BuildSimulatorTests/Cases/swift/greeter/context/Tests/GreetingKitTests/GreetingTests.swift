import XCTest
@testable import GreetingKit

final class GreetingTests: XCTestCase {
    func testName() {
        XCTAssertTrue(Greeting(name: "Bo").text().hasPrefix("Hello Bo"))
    }
}
