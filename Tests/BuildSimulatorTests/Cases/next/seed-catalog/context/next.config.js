/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  async redirects() {
    return [{ source: "/old", destination: "/", permanent: true }];
  },
};
