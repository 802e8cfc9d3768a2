/** A recipe for podman or docker, with the built folder as its context: `podman build -f hosting/Containerfile .` */
export function containerFile(): string {
  return `FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
  && apt-get install -y --no-install-recommends nginx-light \\
  && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default
COPY hosting/nginx-container.conf /etc/nginx/conf.d/groeispiegel.conf
COPY . /var/www/groeispiegel
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
`
}
