use std::io::{Read, Write};
use std::net::TcpListener;

fn main() -> std::io::Result<()> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "8000".into());
    let listener = TcpListener::bind(format!("0.0.0.0:{port}"))?;
    println!("tally on {port}");
    let mut n: u64 = 0;
    for stream in listener.incoming() {
        let mut s = stream?;
        let mut buf = [0u8; 1024];
        let _ = s.read(&mut buf);
        n += 1;
        let mut b = itoa::Buffer::new();
        let body = b.format(n);
        let _ = write!(s, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{}", body.len(), body);
    }
    Ok(())
}
