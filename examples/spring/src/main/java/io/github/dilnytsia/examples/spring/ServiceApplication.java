package io.github.dilnytsia.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ServiceApplication {

  /** Takes Spring Boot's arguments, such as {@code --server.port=9090}. */
  public static void main(String[] args) {
    SpringApplication.run(ServiceApplication.class, args);
  }
}
