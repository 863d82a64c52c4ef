use std::net::UdpSocket;

fn main() -> std::io::Result<()> {
    let sock = UdpSocket::bind("0.0.0.0:5353")?;
    let mut buf = [0u8; 1500];
    eprintln!("relay ready");
    loop {
        let (n, from) = sock.recv_from(&mut buf)?;
        let reply = wire::frame(&buf[..n]);
        sock.send_to(&reply, from)?;
    }
}
