use std::io::Write;
use std::net::TcpListener;

const TEXT: &str = include_str!("../assets/greetings.txt");

fn main() {
    let port: u16 = std::env::args().nth(1).and_then(|p| p.parse().ok()).unwrap_or(7000);
    let listener = TcpListener::bind(("0.0.0.0", port)).expect("bind");
    println!("{} greetings on port {port}", env!("GREETINGS"));
    let all: Vec<&str> = TEXT.lines().collect();
    for (i, stream) in listener.incoming().enumerate() {
        if let Ok(mut s) = stream {
            let _ = writeln!(s, "{}", all[i % all.len()]);
        }
    }
}
