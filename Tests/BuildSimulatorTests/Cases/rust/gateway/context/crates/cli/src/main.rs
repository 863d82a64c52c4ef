fn main() {
    let arg = std::env::args().nth(1).unwrap_or_else(|| "42".to_string());
    println!("{}", gateway_core::parse(&arg));
}
