static PALETTE: &str = include_str!("../assets/palette.txt");

fn main() {
    let l = std::net::TcpListener::bind("0.0.0.0:8000").unwrap();
    println!("pixel with {} colours", PALETTE.lines().count());
    for _ in l.incoming() {}
}
