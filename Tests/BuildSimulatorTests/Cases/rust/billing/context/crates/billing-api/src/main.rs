fn main() {
    println!("total: {}", billing_core::total(&[1200, 350]));
}
