use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use counter_core::Counter;

fn main() -> std::io::Result<()> {
    let addr = std::env::var("COUNTER_ADDR").unwrap_or_else(|_| "0.0.0.0:8080".into());
    let listener = TcpListener::bind(&addr)?;
    println!("counter-web listens on {addr}");
    let counter = Arc::new(Counter::default());
    for stream in listener.incoming() {
        let mut stream = stream?;
        let counter = Arc::clone(&counter);
        thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(&stream).read_line(&mut line);
            let n = if line.starts_with("POST") { counter.hit() } else { counter.get() };
            let body = format!("{n}\n");
            let _ = write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{}",
                body.len(),
                body
            );
        });
    }
    Ok(())
}
