/// Sum in cents.
pub fn total(items: &[u64]) -> u64 {
    items.iter().sum()
}

#[cfg(test)]
mod tests {
    #[test]
    fn adds() {
        assert_eq!(super::total(&[1, 2]), 3);
    }
}
